package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.OrganizationRegistry;
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

    @Autowired
    OrganizationRegistry registry;

    @Autowired
    AuditLog audit;

    @BeforeEach
    void 二通を書く() {
        outbox.put(List.of(
                letter(person(ME, "me@test.invalid"), "件名いち", "本文100%"),
                letter(person("mail-log-you", "壊れた宛先"), "件名に", "本文")));
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

    @Test
    void 言葉は書いたとおりに探し宛先でも見つかる() {
        assertThat(subjects(words("100%"))).containsExactly("件名いち");
        assertThat(subjects(words("1_0"))).isEmpty();
        assertThat(subjects(words("me@test"))).containsExactly("件名いち");
        assertThat(subjects(words("%"))).containsExactly("件名いち");
    }

    @Test
    void 探せない文字や長すぎる言葉でも落ちない() {
        assertThat(subjects(words("\u0000"))).as("制御文字だけなら絞らない").containsExactly("件名いち");
        assertThat(subjects(words("件名\u0000いち"))).isEmpty();
        assertThat(subjects(words("あ".repeat(100_000)))).isEmpty();
        assertThat(subjects(words("\uD800"))).containsExactly("件名いち");
    }

    @Test
    void やり直すときは直された今の宛先へ送り直し監査に残す() {
        registry.register(person("mail-log-you", "naoshita@test.invalid"));
        Mail failed =
                log.list(new MailLog.Filter("mail-log-you", null, null), 0, 1).get(0);
        assertThat(log.retry(failed.id(), Actor.system())).isTrue();
        assertThat(log.find(failed.id()).orElseThrow().toAddress()).isEqualTo("naoshita@test.invalid");
        assertThat(audit.ofSubject("mail", String.valueOf(failed.id())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes())
                        .extracting(AuditEntry.Change::before, AuditEntry.Change::after)
                        .containsExactlyInAnyOrder(tuple("失敗", "送信待ち"), tuple("壊れた宛先", "naoshita@test.invalid")));
        assertThat(log.retry(failed.id(), Actor.system())).as("二度目").isFalse();
    }

    private static MailLog.Filter words(String words) {
        return new MailLog.Filter(ME, null, words);
    }

    private List<String> subjects(MailLog.Filter filter) {
        return log.list(filter, 0, 1000).stream().map(Mail::subject).toList();
    }

    private static Letter letter(Person person, String subject, String body) {
        return new Letter(person, subject, body, Mail.Kind.ARRIVAL, Letters.task("一"));
    }

    private static Person person(String code, String address) {
        return new Person(code, code, address);
    }
}
