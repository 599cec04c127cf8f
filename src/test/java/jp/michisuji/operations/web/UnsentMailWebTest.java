package jp.michisuji.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.reminder.Mail;
import jp.michisuji.reminder.MailHold;
import jp.michisuji.reminder.MailLog;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 送れていないメール。送り直し、復元のあと止まったメールを再開する。 */
@ApplicationTest
class UnsentMailWebTest {

    private static final String LIST = "/operations/mails";

    @Autowired
    MockMvc mvc;

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MailLog log;

    @Autowired
    MailHold hold;

    @Autowired
    AuditLog audit;

    @Autowired
    HealthIndicator outboxHealthIndicator;

    private Visit admin;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
        消す();
        admin = Visit.as(mvc, "admin");
    }

    @AfterEach
    void 消す() {
        jdbc.sql("delete from mail").update();
        jdbc.sql(
                        "update mail_hold set held = false, reason = null, since = null, released_by = null, released_at = null")
                .update();
    }

    @Test
    void 失敗と送信確認待ちと送信待ちを_わけとともに分けて見せる() {
        String failed = 行(メール(Mail.State.FAILED, "失敗した<b>件名</b>", "接続できません"));
        String uncertain = 行(メール(Mail.State.UNCERTAIN, "不明な件名", "送信の途中で止まりました"));
        String queued = 行(メール(Mail.State.QUEUED, "待つ件名", null));
        String sent = 行(メール(Mail.State.SENT, "送れた件名", null));

        assertThat(admin.open(LIST))
                .bodyText()
                .contains(failed, "接続できません", "職員・人事課長", "失敗したすべてを送り直す")
                .doesNotContain(uncertain, queued, sent);
        assertThat(admin.open(LIST + "?state=UNCERTAIN"))
                .bodyText()
                .contains(uncertain, "二通目")
                .doesNotContain("すべてを送り直す");
        assertThat(admin.open(LIST + "?state=QUEUED")).bodyText().contains(queued);
        assertThat(admin.open(LIST + "?state=SENT")).bodyText().doesNotContain(sent);
        assertThat(admin.open(LIST + "?state=NONE")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void 一通を送り直すと送信待ちに戻り_二度目は先に済んだと言い_記録に残る() {
        long id = メール(Mail.State.UNCERTAIN, "不明な件名", "途中");

        assertThat(admin.press(LIST + "/" + id + "/retry?from=UNCERTAIN")).hasRedirectedUrl(LIST + "?state=UNCERTAIN");
        assertThat(log.find(id)).map(Mail::state).contains(Mail.State.QUEUED);
        assertThat(admin.press(LIST + "/" + id + "/retry")).hasStatus(HttpStatus.CONFLICT);
        assertThat(admin.press(LIST + "/999999999/retry")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(audit.ofSubject("mail", String.valueOf(id)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor().postCode()).isEqualTo("admin"));
    }

    @Test
    void 失敗したすべてを送り直しても_送信確認待ちのものには触れない() {
        メール(Mail.State.FAILED, "甲", "接続できません");
        メール(Mail.State.FAILED, "乙", "接続できません");
        long uncertain = メール(Mail.State.UNCERTAIN, "丙", "途中");

        assertThat(admin.press(LIST + "/retry-failed")).hasRedirectedUrl(LIST + "?state=FAILED");
        assertThat(admin.open(LIST + "?state=FAILED")).bodyText().contains("失敗したメール2通を送信待ちに戻しました。");
        assertThat(log.counts()).containsEntry(Mail.State.QUEUED, 2L).doesNotContainKey(Mail.State.FAILED);
        assertThat(log.find(uncertain)).map(Mail::state).contains(Mail.State.UNCERTAIN);
    }

    @Test
    void 復元のあと止まったメールは_人が再開するまで止まり_再開した人が残る() {
        hold.hold("復元（michisuji-20250904-090000.zip）");
        assertThat(admin.open("/operations")).bodyText().contains("メールを止めています", "michisuji-20250904-090000.zip");
        assertThat(admin.open(LIST)).bodyText().contains("メールを再開する");

        assertThat(admin.press(LIST + "/release")).hasRedirectedUrl(LIST + "?state=QUEUED");
        assertThat(hold.held()).isFalse();
        assertThat(admin.open(LIST)).bodyText().contains("職員・システム管理者が再開しました。").doesNotContain("メールを再開する");
        assertThat(audit.latest(1)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("mail.release");
            assertThat(entry.summary()).contains("michisuji-20250904-090000.zip");
        });
        assertThat(admin.press(LIST + "/release")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void 待ちすぎた送信待ちは注意になるが_システム全体は健やかなまま() {
        assertThat(送信箱()).isEqualTo("UP: 送信待ちはありません。");
        メール(Mail.State.QUEUED, "古い", null);
        clock.set(LocalDateTime.of(2025, 9, 4, 9, 30));
        メール(Mail.State.QUEUED, "新しい", null);
        assertThat(送信箱()).isEqualTo("UP: 送信待ちは2通です。古いもので30分待っています。");

        clock.set(LocalDateTime.of(2025, 9, 4, 11, 30));
        assertThat(送信箱()).startsWith("CARE: 送信待ちが2通あり、いちばん古いものは2時間待っています。");
        assertThat(MockMvcTester.create(mvc).get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyText()
                .contains("\"status\":\"UP\"");

        hold.hold("復元");
        assertThat(送信箱()).isEqualTo("CARE: メールを止めています。送信待ちは2通です。");
    }

    private String 送信箱() {
        var health = outboxHealthIndicator.health();
        return health.getStatus().getCode() + ": " + health.getDetails().get("says");
    }

    private long メール(Mail.State state, String subject, String error) {
        return jdbc.sql(
                        """
                        insert into mail (message_id, person_code, to_address, subject, body, kind, subject_key, on_day, state,
                          next_attempt_at, last_error, created_at)
                        values (?, 'jinji-kacho', 'jinji-kacho@test.invalid', ?, '本文', 'ARRIVAL', ?, ?, ?, ?, ?, ?)
                        returning id""")
                .params(
                        UUID.randomUUID().toString(),
                        subject,
                        UUID.randomUUID().toString(),
                        LocalDate.now(clock),
                        state.name(),
                        OffsetDateTime.now(clock),
                        error,
                        OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    /** 一覧の行から一通の画面へ。件名は業務の担当だけが見られるので、行き先で見分ける。 */
    private static String 行(long id) {
        return "href=\"/mails/" + id + "\"";
    }
}
