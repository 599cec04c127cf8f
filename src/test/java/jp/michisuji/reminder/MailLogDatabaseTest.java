package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.web.ConflictException;
import org.junit.jupiter.api.AfterEach;
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
    HeldMails held;

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    OrganizationRegistry registry;

    @Autowired
    AuditLog audit;

    @AfterEach
    void 立ち去る() {
        office.leave();
    }

    @BeforeEach
    void 二通を書く() {
        clock.reset();
        office.open();
        office.as("admin");
        outbox.put(List.of(
                letter(person(ME, "me@test.invalid"), "件名いち", "本文100%"),
                letter(person("mail-log-you", "壊れた宛先"), "件名に", "本文")));
    }

    @Test
    void 人と行方と言葉で絞り新しい順に並べる() {
        assertThat(subjects(filter(null, null, null))).startsWith("件名に", "件名いち");
        assertThat(subjects(filter(ME, null, null))).containsExactly("件名いち");
        assertThat(subjects(filter(ME, Mail.State.QUEUED, "件名"))).containsExactly("件名いち");
        assertThat(subjects(filter(ME, Mail.State.FAILED, null))).isEmpty();
        assertThat(log.count(filter("mail-log-you", Mail.State.FAILED, " "))).isEqualTo(1);
    }

    @Test
    void 送信待ちのメールは送り直せず失敗したメールは送り直せる() {
        Mail queued = log.list(filter(ME, null, null), 0, 1).get(0);
        Mail failed = log.list(filter("mail-log-you", null, null), 0, 1).get(0);
        assertThatThrownBy(() -> held.resend(queued.id())).isInstanceOf(ConflictException.class);
        held.resend(failed.id());
        assertThat(log.find(failed.id()).orElseThrow().state()).isEqualTo(Mail.State.QUEUED);
    }

    @Test
    void 種類と日で絞る() {
        LocalDate today = LocalDate.of(2025, 9, 4);
        assertThat(subjects(new MailFilter(ME, null, Mail.Kind.ARRIVAL, null, today, today)))
                .containsExactly("件名いち");
        assertThat(subjects(new MailFilter(ME, null, Mail.Kind.DIGEST, null, null, null)))
                .isEmpty();
        assertThat(subjects(new MailFilter(ME, null, null, null, today.plusDays(1), null)))
                .isEmpty();
        assertThat(subjects(new MailFilter(ME, null, null, null, null, today.minusDays(1))))
                .isEmpty();
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
        Mail failed = log.list(filter("mail-log-you", null, null), 0, 1).get(0);
        held.resend(failed.id());
        assertThat(log.find(failed.id()).orElseThrow().toAddress()).isEqualTo("naoshita@test.invalid");
        assertThat(audit.ofSubject("mail", String.valueOf(failed.id())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes())
                        .extracting(AuditEntry.Change::before, AuditEntry.Change::after)
                        .containsExactlyInAnyOrder(tuple("失敗", "送信待ち"), tuple("壊れた宛先", "naoshita@test.invalid")));
        assertThatThrownBy(() -> held.resend(failed.id())).as("二度目").isInstanceOf(ConflictException.class);
    }

    private static MailFilter filter(String person, Mail.State state, String words) {
        return new MailFilter(person, state, null, words, null, null);
    }

    private static MailFilter words(String words) {
        return filter(ME, null, words);
    }

    private List<String> subjects(MailFilter filter) {
        return log.list(filter, 0, 1000).stream().map(Mail::subject).toList();
    }

    private static Letter letter(Person person, String subject, String body) {
        return Letter.to(person, Mail.Kind.ARRIVAL, subject, subject, body).about(Letters.task("一"));
    }

    private static Person person(String code, String address) {
        return new Person(code, code, address);
    }
}
