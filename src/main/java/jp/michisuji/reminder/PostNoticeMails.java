package jp.michisuji.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Roster;
import jp.michisuji.organization.StandIns;
import jp.michisuji.workflow.PostNotice;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 職への知らせのメール。職を幾つ持つ人にも一通だけ出す。 */
@Component
class PostNoticeMails {

    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_LINE = 1000;

    private final StandIns standIns;
    private final MailSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    PostNoticeMails(StandIns standIns, MailSettings settings, Outbox outbox, Clock clock) {
        this.standIns = standIns;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(PostNotice notice) {
        Roster roster = standIns.on(LocalDate.now(clock));
        Map<String, Person> told = new LinkedHashMap<>();
        notice.posts().stream()
                .flatMap(post -> roster.receivers(post).stream())
                .forEach(receiver -> told.putIfAbsent(receiver.person().code(), receiver.person()));
        outbox.put(told.values().stream().map(person -> letter(person, notice)).toList());
    }

    private Letter letter(Person to, PostNotice notice) {
        return Letter.to(
                to,
                Mail.Kind.NOTICE,
                notice.occasion(),
                OneLine.of("【道筋】" + notice.subject(), LONGEST_SUBJECT),
                body(notice));
    }

    /** 一行ごとに改めるので、書いた人の制御文字は本文に入らない。 */
    private String body(PostNotice notice) {
        String text = notice.text()
                .lines()
                .map(line ->
                        line.startsWith("  ") ? "  " + OneLine.of(line, LONGEST_LINE) : OneLine.of(line, LONGEST_LINE))
                .collect(Collectors.joining("\n"));
        return text + "\n\n次のところで見られます。\n  " + settings.baseUrl() + notice.path() + "\n\n──\nこのメールは、あなたが"
                + OneLine.of(notice.role(), LONGEST_SUBJECT) + "であるため、道筋が自動で送りました。返信はできません。\n";
    }
}
