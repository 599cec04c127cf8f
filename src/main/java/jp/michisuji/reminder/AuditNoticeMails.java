package jp.michisuji.reminder;

import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.audit.AuditNotice;
import jp.michisuji.organization.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 監査の知らせのメール。職員ではない、設定で決めた宛先に出す。 */
@Component
class AuditNoticeMails {

    /** 職員のコードと重ならない。職員のコードに「:」は使えない。 */
    private static final String NOBODY = "audit:";

    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_LINE = 1000;

    private final Outbox outbox;

    AuditNoticeMails(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(AuditNotice notice) {
        Person to = new Person(NOBODY, "監査の宛先", notice.address());
        outbox.put(List.of(Letter.to(
                to,
                Mail.Kind.NOTICE,
                notice.occasion(),
                OneLine.of("【道筋】" + notice.subject(), LONGEST_SUBJECT),
                body(notice))));
    }

    private static String body(AuditNotice notice) {
        String text = notice.text()
                .lines()
                .map(line -> line.isBlank() ? "" : "  " + OneLine.of(line, LONGEST_LINE))
                .collect(Collectors.joining("\n"));
        return text + "\n\n──\nこのメールは、設定で決めた監査の宛先に、道筋が自動で送りました。返信はできません。\n";
    }
}
