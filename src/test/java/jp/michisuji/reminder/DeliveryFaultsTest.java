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
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** 配達のつまずき。メールサーバーの返事の一つ一つで、失わず、二度送らない。 */
class DeliveryFaultsTest {

    private static final Person CHIEF = new Person("chief", "職員・課長", "chief@test.invalid");

    @RegisterExtension
    static final TestDatabase db = TestDatabase.committing();

    private final HandClock clock = new HandClock();
    private FaultySmtp smtp;
    private Outbox outbox;

    @BeforeEach
    void 空の送信箱と受け手を置く() {
        db.jdbc().sql("delete from mail").update();
        outbox = new Outbox(db.jdbc(), new JdbcTemplate(db.dataSource()), clock);
        smtp = new FaultySmtp();
    }

    @AfterEach
    void 受け手を止める() throws Exception {
        smtp.close();
    }

    @ParameterizedTest
    @CsvSource({"RCPT,550 5.1.1 no such user", "RCPT,551 not here", "RCPT,553 bad name"})
    void 宛先が断られたらすぐに失敗とする(String command, String reply) {
        smtp.answer(command, reply);
        put(1);
        dispatch();
        assertThat(only().state()).isEqualTo(Mail.State.FAILED);
        assertThat(only().attempts()).isEqualTo(1);
        assertThat(only().lastError()).as("人が読むわけ").contains(reply);
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
        assertThat(only().state()).isEqualTo(Mail.State.QUEUED);
        assertThat(only().lastError()).contains(reply);
        smtp.answer(command, command.equals("DATA") ? "354 go on" : "250 ok");
        int before = smtp.texts();
        clock.forward(Duration.ofMinutes(1));
        dispatch();
        assertThat(only().state()).isEqualTo(Mail.State.SENT);
        assertThat(smtp.texts()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "EHLO", "MAIL", "RCPT", "DATA"})
    void 本文を渡す前に切れたら送れていないので一度だけ送り直す(String command) {
        smtp.answer(command, FaultySmtp.HANG_UP).answer("HELO", FaultySmtp.HANG_UP);
        put(1);
        dispatch();
        assertThat(only().state()).isEqualTo(Mail.State.QUEUED);
        assertThat(smtp.texts()).isZero();
        smtp.answer(command, command.equals("HELLO") ? "220 ready" : command.equals("DATA") ? "354 go on" : "250 ok");
        clock.forward(Duration.ofMinutes(1));
        dispatch();
        assertThat(only().state()).isEqualTo(Mail.State.SENT);
        assertThat(smtp.texts()).isEqualTo(1);
    }

    @Test
    void 本文を渡したあと返事がなければ不明として二度と自動で送らない() {
        smtp.answer(FaultySmtp.END, FaultySmtp.HANG_UP);
        put(1);
        dispatch();
        clock.forward(Duration.ofDays(1));
        dispatch();
        assertThat(only().state()).isEqualTo(Mail.State.UNCERTAIN);
        assertThat(only().lastError()).contains("返事がありません");
        assertThat(smtp.texts()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {FaultySmtp.HANG_UP, "421 going down"})
    void 別れの挨拶だけがうまくいかなくても送信済みとする(String farewell) {
        smtp.answer("QUIT", farewell);
        put(1);
        dispatch();
        assertThat(only().state()).isEqualTo(Mail.State.SENT);
        assertThat(smtp.texts()).isEqualTo(1);
    }

    @Test
    void 別れの挨拶に返事がなくても送信済みとする() {
        smtp.answer("QUIT", "250-still here");
        put(1);
        dispatch();
        assertThat(only().state()).isEqualTo(Mail.State.SENT);
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
        assertThat(all()).extracting(Mail::attempts).containsExactly(1, 0, 0, 0, 0);
        assertThat(all()).extracting(Mail::state).containsOnly(Mail.State.QUEUED);
    }

    @Test
    void 期限の切れた押さえの遅れた結果は人が決めたあとのメールを変えない() {
        put(1);
        Mail claimed = outbox.claim().orElseThrow();
        clock.forward(Duration.ofMinutes(6));
        outbox.markUncertain();
        db.jdbc().sql("update mail set state = 'QUEUED', claimed_by = null").update();
        assertThat(outbox.mark(claimed, Delivery.sent())).isFalse();
        assertThat(only().state()).isEqualTo(Mail.State.QUEUED);
    }

    @Test
    void 期限の切れた押さえでも送った者が戻れば送信済みとする() {
        put(1);
        Mail claimed = outbox.claim().orElseThrow();
        clock.forward(Duration.ofMinutes(6));
        outbox.markUncertain();
        assertThat(outbox.mark(claimed, Delivery.sent())).isTrue();
        assertThat(only().state()).isEqualTo(Mail.State.SENT);
        assertThat(only().lastError()).isNull();
    }

    @Test
    void 差出人の名が日本語でも送れる() {
        MailSettings named = new MailSettings("道筋 <michisuji@test.invalid>", "http://road.test.invalid");
        put(1);
        dispatcher(new Courier(named, clock)).dispatch();
        assertThat(only().state()).isEqualTo(Mail.State.SENT);
        assertThat(named.sender().toString()).contains("=?UTF-8?").endsWith("<michisuji@test.invalid>");
    }

    private void put(int letters) {
        for (int number = 0; number < letters; number++) {
            outbox.put(List.of(Letters.to(CHIEF, Letters.task("案件" + number))));
        }
    }

    private void dispatch() {
        dispatcher(new Courier(Letters.SETTINGS, clock)).dispatch();
    }

    private MailDispatcher dispatcher(Courier courier) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(smtp.port());
        List.of("timeout", "connectiontimeout", "writetimeout")
                .forEach(name -> sender.getJavaMailProperties().setProperty("mail.smtp." + name, "1000"));
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        MailRoute route = new MailRoute(beans.getBeanProvider(JavaMailSender.class));
        return new MailDispatcher(outbox, new MailHold(db.jdbc(), clock), route, courier);
    }

    private Mail only() {
        return all().get(0);
    }

    private List<Mail> all() {
        return db.jdbc().sql("select * from mail order by id").query(Mail.class).list();
    }
}
