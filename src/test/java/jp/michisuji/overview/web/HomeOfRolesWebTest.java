package jp.michisuji.overview.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Statements;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.Transfers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 役割ごとのホーム。改革担当には全体の今日と見込みを、課長には自分の仕事と業務と会議を見せる。 */
@ApplicationTest
class HomeOfRolesWebTest {

    private static final String CHIEF = "shiba-machizukuri-kacho";
    private static final String OVERALL = "全体の今日";
    private static final String OWN = "自分の業務";

    @Autowired
    TransferOffice transferOffice;

    @Autowired
    Transfers transfers;

    @Autowired
    Proposals proposals;

    @Autowired
    Programmes programmes;

    @Autowired
    MeetingRegistry registry;

    @Autowired
    SittingPlanning planning;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private long transfer;

    @BeforeEach
    void 移管が載っている() {
        clock.reset();
        transferOffice.open();
        transfer = transferOffice.transfer(null);
        jdbc.sql("delete from home_visit").update();
    }

    @AfterEach
    void 片付ける() {
        jdbc.sql("update transfer set state = 'STOPPED' where process_instance_id is null and state <> 'STOPPED'"
                        + " and lead_post = ?")
                .param(TransferOffice.LEAD)
                .update();
        jdbc.sql("update duty set removed_at = now() where name like '試験の業務%' and removed_at is null")
                .update();
        jdbc.sql("select id from reform_item where title like 'ホームの試験の案件%' and state = 'RUNNING'")
                .query(Long.class)
                .list()
                .forEach(id -> proposals.withdraw(id, "試験が終わった", Actor.system()));
        jdbc.sql("update sitting set state = 'HELD' where body_code = 'HOME_OF_ROLES'")
                .update();
        clock.reset();
    }

    private long propose(String title) {
        return proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        title,
                        null,
                        null,
                        CHIEF,
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
    }

    private String home(String username) {
        return words(Employee.login(mvc, username).get("/"));
    }

    @Test
    void 改革担当には_全体の件数と見込みと次の一手と課ごとの仕事を見せる() {
        propose("ホームの試験の案件");
        for (String office : new String[] {"kaikaku-kacho", "kaikaku"}) {
            assertThat(home(office))
                    .contains(OVERALL, "5開庁日以内に期限", "会議を待つ案件", "移せる業務（", "間に合うか", "次の一手", "課ごとの仕事", "前に見てからの動き")
                    .contains("令和9年4月1日に間に合わない業務: ")
                    .doesNotContain(OWN);
        }
        assertThat(html(Employee.login(mvc, "kaikaku-kacho").get("/")))
                .contains("/schedule/stuck?view=OVERDUE", "/schedule/stuck?section=shiba-machizukuri");
    }

    @Test
    void 課長には_今週の仕事と自分の業務と自分の会議を見せる() {
        String name = transfers.get(transfer).dutyName();
        assertThat(home(CHIEF))
                .contains("今週の自分の仕事", OWN, name, "準備はまだ決まっていません", "自分の会議")
                .doesNotContain(OVERALL);
        assertThat(home("jinji-kacho"))
                .contains(OWN, "あなたの職が出す側・受ける側・取りまとめである移管はありません")
                .doesNotContain(name, OVERALL);
    }

    @Test
    void ほかの役割のホームは変わらず_管理者には業務を見せない() {
        for (String username : new String[] {"bucho", "chogi-jimu", "shiba-machizukuri", "viewer"}) {
            assertThat(home(username)).contains("改革案件の道筋").doesNotContain(OVERALL, OWN);
        }
        assertThat(home("admin")).doesNotContain(OVERALL, OWN, "改革案件の道筋");
    }

    @Test
    void 構成員である会議だけが_自分の会議に並ぶ() {
        body();
        planning.plan(Sitting.planned("HOME_OF_ROLES", "役割の会", null, LocalDate.of(2025, 9, 10)), Actor.system());
        assertThat(home(CHIEF)).doesNotContain("構成員または事務局　議題はまだありません");

        jdbc.sql("insert into body_member (body_code, post_code, position) values ('HOME_OF_ROLES', ?, 1)")
                .param(CHIEF)
                .update();
        try {
            assertThat(home(CHIEF)).contains("役割の会", "構成員または事務局　議題はまだありません");
            assertThat(home("kaikaku")).contains("議題はまだありません");
        } finally {
            jdbc.sql("delete from body_member where body_code = 'HOME_OF_ROLES'")
                    .update();
        }
    }

    @Test
    void 前に見てからの動きを_自分のしたことを除いて数え_続けて開くうちは同じ訪れとする() {
        assertThat(home("kaikaku")).contains("次にホームを開くと");
        long item = propose("ホームの試験の案件・動き");

        clock.set(LocalDate.of(2025, 9, 5).atTime(9, 0));
        assertThat(home("kaikaku")).contains("前に見たのは 令和7年9月4日（木）", "ホームの試験の案件・動き", "件の記録");
        clock.set(LocalDate.of(2025, 9, 5).atTime(9, 20));
        Employee office = Employee.login(mvc, "kaikaku");
        assertThat(html(office.get("/"))).contains("href=\"/items/" + item + "\"");
        assertThat(words(office.get("/"))).contains("前に見たのは 令和7年9月4日（木）");

        clock.set(LocalDate.of(2025, 9, 8).atTime(9, 0));
        assertThat(home("kaikaku")).contains("前に見たのは 令和7年9月5日（金）", "変更も、案件の動きもありません。");
    }

    @Test
    void 移管や会議や案件や仕事が増えても_データベースへの文の数は変わらない() {
        IntStream.range(0, 6).forEach(i -> propose("ホームの試験の案件・初め" + i));
        for (String username : new String[] {"kaikaku-kacho", CHIEF}) {
            Employee employee = Employee.login(mvc, username);
            int few = statements(employee);
            IntStream.range(0, 9).forEach(i -> {
                transferOffice.transfer(null);
                propose("ホームの試験の案件・あと" + i);
                planned("増える会" + i);
            });
            assertThat(statements(employee)).as(username).isEqualTo(few);
        }
    }

    @Test
    void 改革担当の件数と次の一手は_止まっている工程の一覧と揃う() {
        long item = propose("ホームの試験の案件・過ぎた");
        propose("ホームの試験の案件・近い");
        jdbc.sql("update work_item set due_on = date '2025-08-01' where item_id = ? and closed_at is null")
                .param(item)
                .update();
        Employee lead = Employee.login(mvc, "kaikaku-kacho");
        String home = words(lead.get("/"));
        home = home.substring(home.indexOf(OVERALL));
        String all = words(lead.get("/schedule/stuck?all=true"));

        assertThat(count(home, "期限超過")).isEqualTo(count(all, "期限超過")).isPositive();
        assertThat(count(home, "5開庁日以内に期限")).isEqualTo(count(all, "5開庁日以内に期限"));
        String first = html(lead.get("/schedule/stuck"));
        String task = first.substring(first.indexOf("href=\"/tasks/"));
        assertThat(html(lead.get("/"))).contains(task.substring(0, task.indexOf('"', 6) + 1));
    }

    private static int count(String words, String label) {
        Matcher number =
                Pattern.compile(Pattern.quote(label) + "\\s*([0-9]+)\\s*件").matcher(words);
        assertThat(number.find()).as(label).isTrue();
        return Integer.parseInt(number.group(1));
    }

    private void planned(String name) {
        body();
        planning.plan(Sitting.planned("HOME_OF_ROLES", name, null, LocalDate.of(2025, 9, 12)), Actor.system());
    }

    private void body() {
        if (jdbc.sql("select count(*) from body where code = 'HOME_OF_ROLES'")
                        .query(Long.class)
                        .single()
                == 0) {
            registry.body(new Body("HOME_OF_ROLES", "役割の会", "chogi-jimu", null, 900));
        }
    }

    private static int statements(Employee employee) {
        return Statements.settled(() -> assertThat(employee.get("/")).hasStatusOk());
    }
}
