package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jp.michisuji.organization.Person;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 配達のつまずき。メールサーバーの返事の一つ一つで、失わず、二度送らない。 */
class DeliveryFaultsTest {

    private static final Person CHIEF = new Person("chief", "職員・課長", "chief@test.invalid");

    @RegisterExtension
    static final TestDatabase db = TestDatabase.committing();

    private final HandClock clock = new HandClock();
    private FaultySmtp smtp;
    private Mailroom room;

    @BeforeEach
    void 空の送信箱と受け手を置く() {
        room = new Mailroom(db, clock).emptied();
        smtp = new FaultySmtp();
    }

    @AfterEach
    void 受け手を止める() throws Exception {
        smtp.close();
    }

    @ParameterizedTest
    @CsvSource({"RCPT,550 5.1.1 no such user", "RCPT,551 not here", "RCPT,553 bad name", "RCPT,556 domain takes no mail"
    })
    void 宛先が断られたらすぐに失敗とし宛先を不達とする(String command, String reply) {
        smtp.answer(command, reply);
        put(1);
        dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.FAILED);
        assertThat(room.only().attempts()).isEqualTo(1);
        assertThat(room.only().lastError()).as("人が読むわけ").isEqualTo(reply);
        assertThat(room.faults.at(CHIEF.email())).hasValueSatisfying(fault -> {
            assertThat(fault.personCode()).isEqualTo(CHIEF.code());
            assertThat(fault.reply()).contains(reply);
            assertThat(fault.since()).isEqualTo(clock.instant());
        });
    }

    @Test
    void 不達の宛先へは送ろうともせずわけを残し印が消えればまた送る() {
        smtp.answer("RCPT", "550 no such user");
        put(3);
        dispatch();
        assertThat(smtp.connections()).as("二通目からは話しかけない").isEqualTo(1);
        assertThat(room.all())
                .extracting(Mail::state)
                .containsExactly(Mail.State.FAILED, Mail.State.WITHHELD, Mail.State.WITHHELD);
        assertThat(room.all().get(1).lastError()).contains("宛先が不達", "550 no such user");
        assertThat(room.all().get(1).attempts()).isZero();
        assertThat(room.skips.list(null, 0, 9)).hasSize(2).allSatisfy(skip -> assertThat(skip.reason())
                .isEqualTo(Skip.Reason.ADDRESS_FAULT));
        assertThat(room.found).as("知らせるのは宛先ごとに一度").hasSize(1);

        room.faults.clear(room.faults.open(null).get(0).id(), "職員・システム管理者");
        smtp.answer("RCPT", "250 ok");
        put(1);
        dispatch();
        assertThat(room.all().get(3).state()).isEqualTo(Mail.State.SENT);
    }

    @Test
    void 宛先が直された人へは前の宛先が不達でも送る() {
        smtp.answer("RCPT", "550 no such user");
        put(1);
        dispatch();
        smtp.answer("RCPT", "250 ok");
        Person moved = new Person(CHIEF.code(), CHIEF.label(), "new-chief@test.invalid");
        room.outbox.put(List.of(Letters.to(moved, Letters.task("案件"))));
        dispatch();
        assertThat(room.all()).extracting(Mail::state).containsExactly(Mail.State.FAILED, Mail.State.SENT);
    }

    @Test
    void つながらなければ間を空けて待ち本文は一度も渡らない() throws Exception {
        int port = smtp.port();
        smtp.close();
        put(1);
        room.dispatch(port);
        assertThat(room.only().state()).isEqualTo(Mail.State.QUEUED);
        assertThat(room.only().lastError()).isNotBlank();
        assertThat(outcomes()).containsExactly(MailAttempt.Outcome.UNREACHABLE);
    }

    @Test
    void 受けるだけで何も言わないサーバーには付き合わず間を空けて送り直す() {
        smtp.answer("HELLO", FaultySmtp.SILENCE);
        put(1);
        dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.QUEUED);
        smtp.answer("HELLO", "220 ready");
        clock.forward(Duration.ofMinutes(1));
        dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.SENT);
        assertThat(smtp.texts()).isEqualTo(1);
        assertThat(outcomes()).containsExactly(MailAttempt.Outcome.UNREACHABLE, MailAttempt.Outcome.SENT);
    }

    @Test
    void 一文字ずつ返し続けるサーバーとは決めた時間で切る() {
        smtp.answer("HELLO", FaultySmtp.DRIP);
        put(1);
        dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.QUEUED);
        assertThat(outcomes()).containsExactly(MailAttempt.Outcome.UNREACHABLE);
    }

    @Test
    void 本文のあと一文字ずつ返し続けられたら送信確認待ちとする() {
        smtp.answer(FaultySmtp.END, FaultySmtp.DRIP);
        put(1);
        dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.UNCERTAIN);
    }

    @Test
    void 試みの一つ一つが節点と返事とともに残る() {
        smtp.answer("RCPT", "450 greylisted");
        put(1);
        dispatch();
        smtp.answer("RCPT", "250 ok");
        clock.forward(Duration.ofMinutes(1));
        dispatch();
        assertThat(outcomes()).containsExactly(MailAttempt.Outcome.LATER, MailAttempt.Outcome.SENT);
        assertThat(room.attempts.of(room.only().id()).get(0)).satisfies(attempt -> {
            assertThat(attempt.reply()).contains("450 greylisted");
            assertThat(attempt.node()).isEqualTo(Node.NAME);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT,450 greylisted",
        "RCPT,452 too many",
        "RCPT,554 relay access denied",
        "MAIL,451 try later",
        "MAIL,550 sender rejected",
        "DATA,451 try later",
        ".,452 disk full",
        ".,554 looks like spam"
    })
    void 宛先のほかの断りは間を空けてもう一度送る(String command, String reply) {
        smtp.answer(command, reply);
        put(1);
        dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.QUEUED);
        assertThat(room.only().lastError()).contains(reply);
        smtp.answer(command, command.equals("DATA") ? "354 go on" : "250 ok");
        int before = smtp.texts();
        clock.forward(Duration.ofMinutes(1));
        dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.SENT);
        assertThat(smtp.texts()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "EHLO", "MAIL", "RCPT", "DATA"})
    void 本文を渡す前に切れたら送れていないので一度だけ送り直す(String command) {
        smtp.answer(command, FaultySmtp.HANG_UP).answer("HELO", FaultySmtp.HANG_UP);
        put(1);
        dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.QUEUED);
        assertThat(smtp.texts()).isZero();
        smtp.answer(command, command.equals("HELLO") ? "220 ready" : command.equals("DATA") ? "354 go on" : "250 ok");
        clock.forward(Duration.ofMinutes(1));
        dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.SENT);
        assertThat(smtp.texts()).isEqualTo(1);
    }

    @Test
    void 本文を渡したあと返事がなければ送信確認待ちとして二度と自動で送らない() {
        smtp.answer(FaultySmtp.END, FaultySmtp.HANG_UP);
        put(1);
        dispatch();
        clock.forward(Duration.ofDays(1));
        dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.UNCERTAIN);
        assertThat(room.only().lastError()).contains("返事がありません");
        assertThat(smtp.texts()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {FaultySmtp.HANG_UP, "421 going down"})
    void 別れの挨拶だけがうまくいかなくても送信済みとする(String farewell) {
        smtp.answer("QUIT", farewell);
        put(1);
        dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.SENT);
        assertThat(smtp.texts()).isEqualTo(1);
    }

    @Test
    void 別れの挨拶に返事がなくても送信済みとする() {
        smtp.answer("QUIT", "250-still here");
        put(1);
        dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.SENT);
        clock.forward(Duration.ofDays(1));
        dispatch();
        assertThat(smtp.texts()).isEqualTo(1);
    }

    @Test
    void サーバーに届かない間は一回に一通だけ試しほかのメールを傷めない() {
        smtp.answer("HELLO", FaultySmtp.HANG_UP);
        put(5);
        dispatch();
        assertThat(smtp.connections()).isEqualTo(1);
        assertThat(room.all()).extracting(Mail::attempts).containsExactly(1, 0, 0, 0, 0);
        assertThat(room.all()).extracting(Mail::state).containsOnly(Mail.State.QUEUED);
    }

    @Test
    void 期限の切れた押さえの遅れた結果は人が決めたあとのメールを変えない() {
        put(1);
        Mail claimed = room.queue.claim().orElseThrow();
        clock.forward(Duration.ofMinutes(6));
        room.queue.markUncertain();
        db.jdbc().sql("update mail set state = 'QUEUED', claimed_by = null").update();
        assertThat(room.queue.mark(claimed, Delivery.sent())).isFalse();
        assertThat(room.only().state()).isEqualTo(Mail.State.QUEUED);
    }

    @Test
    void 期限の切れた押さえでも送った者が戻れば送信済みとする() {
        put(1);
        Mail claimed = room.queue.claim().orElseThrow();
        clock.forward(Duration.ofMinutes(6));
        room.queue.markUncertain();
        assertThat(room.queue.mark(claimed, Delivery.sent())).isTrue();
        assertThat(room.only().state()).isEqualTo(Mail.State.SENT);
        assertThat(room.only().lastError()).isNull();
    }

    @Test
    void 差出人の名が日本語でも送れる() {
        MailSettings named = new MailSettings("道筋 <michisuji@test.invalid>", "http://road.test.invalid", List.of());
        put(1);
        room.dispatcher(Mailroom.sender(smtp.port()), named).dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.SENT);
        assertThat(named.sender().toString()).contains("=?UTF-8?").endsWith("<michisuji@test.invalid>");
    }

    private List<MailAttempt.Outcome> outcomes() {
        return room.attempts.of(room.only().id()).stream()
                .map(MailAttempt::outcome)
                .toList();
    }

    private void put(int letters) {
        for (int number = 0; number < letters; number++) {
            room.outbox.put(List.of(Letters.to(CHIEF, Letters.task("案件" + number))));
        }
    }

    private void dispatch() {
        room.dispatch(smtp.port());
    }
}
