package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Person;
import jp.michisuji.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** メール記録。誰の・どの行方の・どの言葉のメールかで絞る。 */
@ApplicationTest
@Transactional
class MailLogDatabaseTest {

    private static final String ME = "mail-log-me";

    @Autowired
    Outbox outbox;

    @Autowired
    MailLog log;

    @BeforeEach
    void 二通を書く() {
        outbox.put(person(ME, "me@test.invalid"), "件名いち", "本文%", Mail.Kind.ARRIVAL, Letters.task("一"));
        outbox.put(person("mail-log-you", "壊れた宛先"), "件名に", "本文", Mail.Kind.ARRIVAL, Letters.task("二"));
    }

    @Test
    void 人と行方と言葉で絞り新しい順に並べる() {
        assertThat(subjects(new MailLog.Filter(null, null, null))).startsWith("件名に", "件名いち");
        assertThat(subjects(new MailLog.Filter(ME, null, null))).containsExactly("件名いち");
        assertThat(subjects(new MailLog.Filter(ME, Mail.State.QUEUED, "件名"))).containsExactly("件名いち");
        assertThat(subjects(new MailLog.Filter(ME, Mail.State.FAILED, null))).isEmpty();
        assertThat(log.count(new MailLog.Filter("mail-log-you", Mail.State.FAILED, " ")))
                .isEqualTo(1);
    }

    @Test
    void やり直せるのは失敗したメールと送れたか不明のメールだけである() {
        Mail queued = log.list(new MailLog.Filter(ME, null, null), 0, 1).get(0);
        Mail failed =
                log.list(new MailLog.Filter("mail-log-you", null, null), 0, 1).get(0);
        assertThat(log.retry(queued.id(), Actor.system())).isFalse();
        assertThat(log.retry(failed.id(), Actor.system())).isTrue();
        assertThat(log.find(failed.id()).orElseThrow().state()).isEqualTo(Mail.State.QUEUED);
    }

    private List<String> subjects(MailLog.Filter filter) {
        return log.list(filter, 0, 1000).stream().map(Mail::subject).toList();
    }

    private static Person person(String code, String address) {
        return new Person(code, code, address);
    }
}
