package jp.michisuji.operations;

import java.time.Clock;
import java.time.Duration;
import jp.michisuji.reminder.Mail;
import jp.michisuji.reminder.MailFilter;
import jp.michisuji.reminder.MailHold;
import jp.michisuji.reminder.MailLog;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 送信箱の健診。いちばん古い送信待ちが、どれだけ待っているか。
 *
 * <p>Late mail is a matter for a person and never "down": a mail server out of order must not take the pages away.
 */
@Component
@Order(3)
class OutboxCheck implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final MailFilter QUEUED = MailFilter.in(Mail.State.QUEUED);

    private final MailLog log;
    private final MailHold hold;
    private final Clock clock;

    OutboxCheck(MailLog log, MailHold hold, Clock clock) {
        this.log = log;
        this.hold = hold;
        this.clock = clock;
    }

    @Override
    public Part part() {
        return Part.OUTBOX;
    }

    @Override
    public Finding look() {
        long waiting = log.count(QUEUED);
        if (hold.held()) {
            return Finding.care(part(), "メールを止めています。送信待ちは" + waiting + "通です。");
        }
        Duration age = waiting == 0 ? Duration.ZERO : oldest(waiting);
        if (age.compareTo(PATIENCE) > 0) {
            return Finding.care(
                    part(), "送信待ちが" + waiting + "通あり、いちばん古いものは" + inWords(age) + "待っています。メールサーバーの設定と接続を確かめてください。");
        }
        return Finding.good(
                part(), waiting == 0 ? "送信待ちはありません。" : "送信待ちは" + waiting + "通です。古いもので" + inWords(age) + "待っています。");
    }

    /** The record is read newest first, so the oldest stands at its end. */
    private Duration oldest(long waiting) {
        return log.list(QUEUED, Math.toIntExact(waiting - 1), 1).stream()
                .map(mail -> Duration.between(mail.createdAt(), clock.instant()))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private static String inWords(Duration age) {
        if (age.toDays() > 0) {
            return age.toDays() + "日";
        }
        return age.toHours() > 0 ? age.toHours() + "時間" : Math.max(0, age.toMinutes()) + "分";
    }
}
