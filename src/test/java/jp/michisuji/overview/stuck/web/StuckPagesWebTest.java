package jp.michisuji.overview.stuck.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Statements;
import jp.michisuji.testing.Walk;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 今どこで止まっているか。開いている仕事を害の大きい順に、持つ職と届いた日と期限と後ろで待つものとともに並べる。 */
@ApplicationTest
class StuckPagesWebTest {

    private static final String OWNER = "shiba-machizukuri-kacho";

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Walk walk;

    @Autowired
    Proposals proposals;

    @Autowired
    Programmes programmes;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    private Employee lead;
    private String title;
    private long item;

    @BeforeEach
    void 開いている仕事がある() {
        clock.reset();
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
        title = "停滞の試験の案件" + System.nanoTime();
        sittings("2025-10-20", "2025-10-27", "2025-11-04", "2025-11-20");
        item = propose(title + "甲");
    }

    @AfterEach
    void 片付ける() {
        jdbc.sql("delete from work_item where task_id = 'stuck-off-path'").update();
        jdbc.sql("select id from reform_item where title like '停滞の試験の案件%' and state = 'RUNNING'")
                .query(Long.class)
                .list()
                .forEach(id -> proposals.withdraw(id, "試験が終わった", Actor.system()));
        jdbc.sql("update sitting set state = 'CANCELLED' where name = '停滞の試験の会議'")
                .update();
        clock.reset();
    }

    private long propose(String name) {
        return proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        name,
                        null,
                        null,
                        OWNER,
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
    }

    /** 目標日を決め、工程表が読み直すように、記録に残す。 */
    private void target(long id, LocalDate day) {
        jdbc.sql("update reform_item set target_on = ? where id = ?")
                .params(day, id)
                .update();
        audit.record(Actor.system(), Act.of("test.target", "item", String.valueOf(id), "目標日を決めた"));
    }

    /** 部会・改革会議・庁議・議会報告の、日の決まった開催。 */
    private void sittings(String bukai, String kaigi, String chogi, String gikai) {
        Map.of("BUKAI", bukai, "KAIKAKU_KAIGI", kaigi, "CHOGI", chogi, "GIKAI", gikai)
                .forEach((body, day) -> jdbc.sql("insert into sitting (body_code, name, date_from, precision, state)"
                                + " values (?, '停滞の試験の会議', ?::date, 'DAY', 'PLANNED')")
                        .params(body, day)
                        .update());
    }

    private String page(String more) {
        return "/schedule/stuck?words=" + URLEncoder.encode(title, StandardCharsets.UTF_8) + more;
    }

    @Test
    void 案件と工程と持つ職と_届いてからの開庁日と期限を言う() {
        assertThat(words(lead.get(page(""))))
                .contains(title + "甲", "議題を登録する", "芝・まちづくり課長", "令和7年9月4日（木）", "今日届いた")
                .doesNotContain("計画の道の上にない仕事");

        clock.set(LocalDate.of(2025, 9, 11).atTime(9, 0));
        assertThat(words(lead.get(page("")))).contains("届いて5開庁日");
    }

    @Test
    void 職を移された仕事は_移された日から数える() {
        clock.set(LocalDate.of(2025, 9, 11).atTime(9, 0));
        jdbc.sql("update work_item set post_code = 'jinji-kacho', arrived_at = timestamptz '2025-09-10 09:00+09'"
                        + " where task_id = ?")
                .param(walk.task(item, "議題を登録する").taskId())
                .update();
        assertThat(words(lead.get(page("")))).contains("人事課長", "届いて1開庁日");
    }

    @Test
    void 待つものが間に合わない工程を先に並べ_それだけを見ることもできる() {
        long late = propose(title + "乙");
        sittings("2026-01-15", "2026-03-16", "2026-05-15", "2026-07-15");
        target(item, LocalDate.of(2030, 3, 29));
        target(late, LocalDate.of(2025, 9, 12));

        String all = words(lead.get(page("")));
        assertThat(all.indexOf(title + "乙")).isLessThan(all.indexOf(title + "甲"));
        assertThat(words(lead.get(page("&view=HARMFUL"))))
                .contains(title + "乙", "開庁日超過の見込み")
                .doesNotContain(title + "甲");
    }

    @Test
    void 課と部と種類と期限で絞り込み_読めない値では絞らない() {
        assertThat(words(lead.get(page("&section=shiba-machizukuri&kind=ITEM"))))
                .contains(title + "甲");
        assertThat(words(lead.get(page("&section=jinji-ka")))).contains("条件に合う工程はありません");
        assertThat(words(lead.get(page("&department=jinji-ka")))).contains("条件に合う工程はありません");
        assertThat(words(lead.get(page("&kind=DUTY")))).contains("条件に合う工程はありません");
        assertThat(words(lead.get(page("&view=none&kind=none&page=99")))).contains(title + "甲");

        assertThat(words(lead.get(page("&view=OVERDUE")))).contains("条件に合う工程はありません");
        jdbc.sql("update work_item set due_on = date '2025-09-02' where item_id = ? and closed_at is null")
                .param(item)
                .update();
        assertThat(words(lead.get(page("&view=OVERDUE")))).contains(title + "甲", "2開庁日超過");
    }

    @Test
    void 一件もなければ_何がどうすれば並ぶかを言う() {
        jdbc.sql("update work_item set closed_at = timestamptz '2000-01-01' where closed_at is null")
                .update();
        try {
            assertThat(words(lead.get("/schedule/stuck"))).contains("止まっている工程はありません", "職に仕事が届くと");
        } finally {
            jdbc.sql("update work_item set closed_at = null where closed_at = timestamptz '2000-01-01'")
                    .update();
        }
    }

    @Test
    void 改革担当課長は行から催促でき_最後に催促した日が残る() {
        String nudge = "/tasks/" + walk.task(item, "議題を登録する").taskId() + "/nudge";
        assertThat(html(lead.get(page("")))).contains("href=\"" + nudge + "\"").doesNotContain("最後の催促");

        lead.post(nudge, "words", "お願いします。");

        assertThat(words(lead.get(page("")))).contains("今日、催促しました");
        assertThat(html(lead.get(page("")))).doesNotContain("href=\"" + nudge + "\"");
        clock.set(LocalDate.of(2025, 9, 5).atTime(9, 0));
        assertThat(words(lead.get(page("")))).contains("最後の催促 9月4日（木）");
        assertThat(html(lead.get(page("")))).contains("href=\"" + nudge + "\"");
    }

    @Test
    void 催促は課長や閲覧者には出ず_閲覧者には仕事の画面への入口もない() {
        String task = "/tasks/" + walk.task(item, "議題を登録する").taskId();
        assertThat(html(Employee.login(mvc, OWNER).get(page(""))))
                .contains("href=\"" + task + "\"")
                .doesNotContain("/nudge");
        assertThat(html(Employee.login(mvc, "viewer").get(page(""))))
                .contains(title + "甲", "href=\"/items/" + item + "\"")
                .doesNotContain(task);
        assertThat(Employee.login(mvc, "admin").get("/schedule/stuck")).hasStatus(403);
    }

    @Test
    void 計画にない仕事は_その仕事を見てよい人にだけ_計画の外と断って見せる() {
        jdbc.sql(
                        """
                        insert into work_item (task_id, process_key, process_instance_id, definition_id, task_key, step,
                          subject_type, subject_id, title, post_code, opened_at, due_reason)
                        values ('stuck-off-path', 'own', 'own', 'own', 'own', '手で足した作業', 'process', 'own', ?,
                          'jinji-kacho', timestamptz '2025-09-01 09:00+09', '期限なし')""")
                .param(title + "丙")
                .update();
        assertThat(words(lead.get(page("&kind=OTHER")))).contains(title + "丙", "計画の道の上にない仕事");
        assertThat(words(Employee.login(mvc, "jinji-kacho").get(page("")))).contains(title + "丙");
        assertThat(words(Employee.login(mvc, OWNER).get(page("")))).doesNotContain(title + "丙");
        assertThat(words(Employee.login(mvc, "viewer").get(page("")))).doesNotContain(title + "丙");
    }

    @Test
    void 絞り込んだまま表計算のファイルで受け取る() throws IOException {
        byte[] file = lead.get(page("").replace("stuck?", "stuck.xlsx?"))
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                            .skip(1)
                            .map(row -> row.getCell(1).getStringCellValue()))
                    .containsExactly(title + "甲");
        }
    }

    @Test
    void 工程表から開ける() {
        assertThat(html(lead.get("/schedule"))).contains("href=\"/schedule/stuck\"");
    }

    @Test
    void 仕事が増えても_データベースへの文の数は変わらない() {
        int few = statements();
        for (int i = 0; i < 12; i++) {
            propose(title + "丁" + i);
        }
        assertThat(statements()).isEqualTo(few);
    }

    /** 組織の版は、時々だけ確かめるので数えない。工程表の計算は、先に済ませておく。 */
    private int statements() {
        lead.get(page(""));
        return (int) Statements.during(() -> assertThat(lead.get(page(""))).hasStatusOk()).stream()
                .filter(statement -> !statement.contains("organization_version"))
                .count();
    }
}
