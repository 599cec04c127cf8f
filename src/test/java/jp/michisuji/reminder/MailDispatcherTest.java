package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.michisuji.organization.Person;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSender;

/** 送信。本物の PostgreSQL の送信箱から、本物の SMTP へ一通を一度だけ送る。 */
class MailDispatcherTest {

    private static final Person CHIEF = new Person("chief", "職員・課長", "chief@test.invalid");

    @RegisterExtension
    static final TestDatabase db = TestDatabase.committing();

    private final HandClock clock = new HandClock();
    private GreenMail smtp;
    private Mailroom room;

    @BeforeEach
    void 空の送信箱と受け手を置く() {
        room = new Mailroom(db, clock).emptied();
        smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        smtp.start();
    }

    @AfterEach
    void 受け手を止める() {
        smtp.stop();
    }

    @Test
    void 平文のメールが期限と理由とリンクを持って届き送信済みになる() throws Exception {
        put("まちづくり課業務の移管");
        dispatcher().dispatch();
        MimeMessage received = received().get(0);
        assertThat(received.getSubject()).isEqualTo("【道筋】資料を提出する：まちづくり課業務の移管");
        assertThat(received.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(received.getFrom()).extracting(Object::toString).containsExactly(Letters.SETTINGS.from());
        assertThat(text(received))
                .contains("期限：令和7年9月16日（火） — " + Letters.REASON)
                .contains("http://road.test.invalid/tasks/task-1");
        assertThat(room.only().state()).isEqualTo(Mail.State.SENT);
        assertThat(room.only().sentAt()).isEqualTo(clock.instant());
    }

    @Test
    void 記録と同じ識別子のまま届く() throws Exception {
        put("案件");
        String id = room.only().messageId();
        dispatcher().dispatch();
        assertThat(received().get(0).getMessageID()).isEqualTo(id).endsWith("@michisuji>");
        assertThat(received().get(0).getSentDate()).isEqualTo(java.util.Date.from(clock.instant()));
        assertThat(received().get(0).getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void 題名の改行で見出しも宛先も増えない() throws Exception {
        put("題名\r\nBcc: thief@test.invalid\r\n\r\n別の本文\u2028終わり");
        dispatcher().dispatch();
        assertThat(received()).singleElement().satisfies(message -> {
            assertThat(message.getRecipients(Message.RecipientType.BCC)).isNull();
            assertThat(message.getHeader("Bcc")).isNull();
            assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("chief@test.invalid");
            assertThat(message.getSubject()).doesNotContain("\r", "\n", "\u2028");
        });
    }

    @Test
    void 式も山括弧も書いたまま届く() throws Exception {
        put("${7*7} [[${7*7}]] <script>alert(1)</script>");
        dispatcher().dispatch();
        assertThat(received().get(0).getSubject()).contains("${7*7} [[${7*7}]] <script>alert(1)</script>");
        assertThat(text(received().get(0))).contains("案件：${7*7} [[${7*7}]] <script>alert(1)</script>");
    }

    @Test
    void 長い件名は切り詰める() throws Exception {
        put("𠮷".repeat(300));
        dispatcher().dispatch();
        String subject = received().get(0).getSubject();
        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(121);
        assertThat(subject).endsWith("𠮷…");
    }

    @Test
    void 押さえたまま落ちたメールは送信確認待ちとして二度と自動で送らない() {
        put("案件");
        assertThat(room.queue.claim()).isPresent();
        dispatcher().dispatch();
        assertThat(room.only().state()).as("落ちたかはまだ分からない").isEqualTo(Mail.State.CLAIMED);
        clock.forward(Duration.ofMinutes(6));
        dispatcher().dispatch();
        clock.forward(Duration.ofDays(1));
        dispatcher().dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.UNCERTAIN);
        assertThat(room.only().lastError()).contains("届いたかを確かめてください");
        assertThat(room.attempts.of(room.only().id()))
                .extracting(MailAttempt::outcome)
                .containsExactly(MailAttempt.Outcome.UNCERTAIN);
        assertThat(received()).isEmpty();
    }

    @Test
    void 受け手が落ちている間は間を空けて待ち戻れば一度だけ送る() {
        JavaMailSender sender = sender();
        smtp.stop();
        put("案件");
        dispatcher(sender).dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.QUEUED);
        assertThat(room.only().attempts()).isEqualTo(1);
        assertThat(room.only().lastError()).isNotBlank();
        dispatcher(sender).dispatch();
        assertThat(room.only().attempts()).as("間を空ける").isEqualTo(1);

        smtp.start();
        clock.forward(Duration.ofSeconds(59));
        dispatcher().dispatch();
        assertThat(received()).isEmpty();
        clock.forward(Duration.ofSeconds(1));
        dispatcher().dispatch();
        clock.forward(Duration.ofDays(1));
        dispatcher().dispatch();
        assertThat(received()).hasSize(1);
        assertThat(room.only().state()).isEqualTo(Mail.State.SENT);
        assertThat(room.only().lastError()).isNull();
    }

    @Test
    void 初めの一回から24時間試しても送れなければ失敗として人に見せる() {
        JavaMailSender sender = sender();
        smtp.stop();
        put("案件");
        Instant first = clock.instant();
        while (clock.instant().isBefore(first.plus(BackOff.PATIENCE))) {
            dispatcher(sender).dispatch();
            assertThat(room.only().state()).isEqualTo(Mail.State.QUEUED);
            clock.forward(Duration.between(clock.instant(), nextAttempt()));
        }
        dispatcher(sender).dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.FAILED);
        assertThat(room.attempts.of(room.only().id()))
                .extracting(MailAttempt::at)
                .startsWith(first, first.plusSeconds(60), first.plusSeconds(240))
                .endsWith(first.plus(BackOff.PATIENCE));
    }

    @Test
    void 一通の失敗はほかのメールを止めない() {
        put("案件一");
        db.jdbc().sql("update mail set to_address = 'no one@@test'").update();
        put("案件二");
        dispatcher().dispatch();
        assertThat(received()).hasSize(1);
        assertThat(room.all()).extracting(Mail::state).containsExactly(Mail.State.FAILED, Mail.State.SENT);
    }

    @Test
    void 二つの節点が同時に送っても一通は一度だけ届く() throws Exception {
        int letters = 60;
        for (int number = 0; number < letters; number++) {
            put("案件" + number);
        }
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> running = List.of(nodes.submit(() -> drain(together)), nodes.submit(() -> drain(together)));
            for (Future<?> node : running) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(room.all()).allSatisfy(mail -> {
            assertThat(mail.state()).isEqualTo(Mail.State.SENT);
            assertThat(mail.attempts()).isEqualTo(1);
        });
        assertThat(received())
                .extracting(MimeMessage::getMessageID)
                .hasSize(letters)
                .doesNotHaveDuplicates();
    }

    @Test
    void 止めている間は送らず再開すれば送る() {
        put("案件");
        room.hold.hold("復元したため");
        dispatcher().dispatch();
        assertThat(received()).isEmpty();
        assertThat(room.only().state()).isEqualTo(Mail.State.QUEUED);
        room.hold.release("職員A001");
        dispatcher().dispatch();
        assertThat(received()).hasSize(1);
    }

    @Test
    void 送り先の設定がなければ待たせたまま残す() {
        put("案件");
        dispatcher(null).dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.QUEUED);
        assertThat(room.only().attempts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chief",
                "chief@localhost",
                "chief@test..invalid",
                "ｃｈｉｅｆ@test.invalid",
                "a%b@test.invalid",
                "a@test.invalid,b@test.invalid",
                "a@test.invalid\r\nBcc: b@test.invalid",
                "\"課長\" <a@test.invalid>"
            })
    void 宛先が正しくなければ送らず失敗として残す(String address) {
        put(new Person("chief", "課長", address), "案件");
        dispatcher().dispatch();
        assertThat(room.only().state()).isEqualTo(Mail.State.FAILED);
        assertThat(room.only().lastError()).contains("宛先");
        assertThat(received()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void 宛先を持たない人には書かずそのことを残す(String address) {
        put(new Person("chief", "課長", address), "案件");
        assertThat(room.all()).isEmpty();
        assertThat(room.skips.list("chief", 0, 9)).singleElement().satisfies(skip -> assertThat(skip.reason())
                .isEqualTo(Skip.Reason.NO_ADDRESS));
    }

    @Test
    void 送ってよいドメインでなければ送らずわけを残す() {
        put("案件");
        put(new Person("other", "課長", "a@Elsewhere.invalid"), "案件");
        room.dispatcher(sender(), Letters.settings(" @TEST.invalid ", "")).dispatch();
        assertThat(room.all()).extracting(Mail::state).containsExactly(Mail.State.SENT, Mail.State.WITHHELD);
        assertThat(room.all().get(1).lastError()).contains("送ってよい宛先でない", "test.invalid");
        assertThat(room.skips.list("other", 0, 9)).singleElement().satisfies(skip -> assertThat(skip.reason())
                .isEqualTo(Skip.Reason.DOMAIN));
    }

    @Test
    void 同じ人と種類と題目と日の手紙は二度入れても一通になる() {
        assertThat(room.outbox.put(List.of(digest(), digest()))).isEqualTo(1);
        assertThat(room.outbox.put(List.of(digest()))).isZero();
        clock.forward(Duration.ofDays(1));
        assertThat(room.outbox.put(List.of(digest()))).as("次の日").isEqualTo(1);
        dispatcher().dispatch();
        assertThat(received()).hasSize(2);
        assertThat(room.only().taskId()).isNull();
    }

    @Test
    void 送る時を決めた手紙はその時まで待ちその日のメールになる() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        room.outbox.put(List.of(digest().notBefore(tomorrow)));
        dispatcher().dispatch();
        assertThat(received()).isEmpty();
        assertThat(room.only().onDay()).isEqualTo(LocalDate.of(2025, 9, 5));
        clock.forward(Duration.ofDays(1));
        dispatcher().dispatch();
        assertThat(received()).hasSize(1);
    }

    @Test
    void 他の節点が押さえている途中のメールを待たずに飛ばす() {
        put("一");
        put("二");
        db.inTransaction(() -> {
            Mail first = room.queue.claim().orElseThrow();
            Mail second = CompletableFuture.supplyAsync(room.queue::claim)
                    .orTimeout(5, TimeUnit.SECONDS)
                    .join()
                    .orElseThrow();
            assertThat(second.id()).isNotEqualTo(first.id());
        });
    }

    private Object drain(CyclicBarrier together) throws Exception {
        together.await();
        while (room.all().stream().anyMatch(mail -> mail.state() == Mail.State.QUEUED)) {
            dispatcher().dispatch();
        }
        return null;
    }

    private void put(String title) {
        put(CHIEF, title);
    }

    private void put(Person person, String title) {
        room.outbox.put(List.of(Letters.to(person, Letters.task(title))));
    }

    private Instant nextAttempt() {
        return db.jdbc()
                .sql("select next_attempt_at from mail")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static Letter digest() {
        return Letter.to(CHIEF, Mail.Kind.DIGEST, "digest", "【道筋】今日の仕事", "本文");
    }

    private MailDispatcher dispatcher() {
        return dispatcher(sender());
    }

    private MailDispatcher dispatcher(JavaMailSender sender) {
        return room.dispatcher(sender, Letters.SETTINGS);
    }

    private JavaMailSender sender() {
        return Mailroom.sender(smtp.getSmtp().getPort());
    }

    private List<MimeMessage> received() {
        return List.of(smtp.getReceivedMessages());
    }

    private static String text(MimeMessage message) throws Exception {
        return message.getContent().toString();
    }
}
