package jp.michisuji.overview.report.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.point.PointOffice;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.schedule.plan.Pace.Deliberation;
import jp.michisuji.schedule.programme.ProgrammeSchedule;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 会議のまとめ。A4 の一枚と、何も落とさない全文。 */
@ApplicationTest
class SittingSummaryWebTest {

    @Autowired
    private PointOffice office;

    @Autowired
    private MeetingRegistry registry;

    @Autowired
    private SittingPlanning planning;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private ProgrammeSchedule schedule;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    private Employee secretary;
    private String body;
    private long sitting;

    @BeforeEach
    void 開いた会議のあとに座る() {
        clock.reset();
        office.outside();
        body = office.body();
        sitting = office.held(body, LocalDate.of(2025, 9, 3));
        secretary = Employee.login(mvc, "kaikaku");
    }

    @AfterEach
    void 片付ける() {
        jdbc.sql("update sitting set state = 'CANCELLED' where name = 'まとめの試験の会議'")
                .update();
        jdbc.sql("select id from reform_item where title = 'まとめの試験の案件' and state = 'RUNNING'")
                .query(Long.class)
                .list()
                .forEach(id -> proposals.withdraw(id, "試験が終わった", Actor.system()));
        clock.reset();
    }

    @Test
    void 会議のまとめは_議題ごとに求める決定と報告を並べる() {
        long coming = office.planned(body, LocalDate.of(2025, 10, 1));
        registry.agendaItem(coming, "配置の見直し", AgendaKind.DELIBERATION);
        registry.agendaItem(coming, "試行の状況", AgendaKind.REPORT);

        String page = words(secretary.get("/reports/sitting?sitting=" + coming));

        assertThat(page)
                .contains("1　配置の見直し", "決定を求める事項", "「配置の見直し」について、了承を求める。")
                .contains("2　試行の状況", "報告事項", "「試行の状況」について報告する。", "令和7年10月1日（水）");
        assertThat(words(secretary.get("/reports/sitting?sitting=" + sitting))).contains("次第に議題がまだありません。");
        assertThat(words(secretary.get("/reports/sitting?sitting="))).contains("まとめを作る会議を選んでください。");
        assertThat(secretary.get("/reports/sitting?sitting=0")).hasStatus(404);
        for (String form : new String[] {"docx", "xlsx"}) {
            assertThat(bytes(secretary.get("/reports/sitting." + form + "?sitting=" + coming)))
                    .startsWith('P', 'K');
        }
    }

    @Test
    void 議題の多い会議のまとめは_ほか何件として短くし_全文へ導く() {
        long coming = office.planned(body, LocalDate.of(2025, 10, 1));
        IntStream.rangeClosed(1, 45)
                .forEach(at -> registry.agendaItem(coming, "長い題の議題その" + at, AgendaKind.DELIBERATION));

        MvcTestResult one = secretary.get("/reports/sitting?sitting=" + coming);
        String whole = "/reports/sitting?sitting=" + coming + "&whole=true";

        assertThat(words(one)).contains("長い題の議題その1", "一枚に収めるため短くしました").containsPattern("ほか[0-9]+件");
        assertThat(words(one)).doesNotContain("長い題の議題その45");
        assertThat(html(one)).contains("leaf--one", whole.replace("&", "&amp;"));
        assertThat(words(secretary.get(whole)))
                .contains("議題の概要（全文）", "45　長い題の議題その45")
                .doesNotContain("短くしました");
        assertThat(bytes(secretary.get(whole.replace("sitting?", "sitting.docx?"))))
                .startsWith('P', 'K');
    }

    @Test
    void 案件の議題の今後の予定は_作成日の見込みで言う() {
        long bukai = planned("BUKAI", LocalDate.of(2025, 10, 20));
        planned("KAIKAKU_KAIGI", LocalDate.of(2025, 10, 27));
        planned("CHOGI", LocalDate.of(2025, 11, 4));
        planned("GIKAI", LocalDate.of(2025, 11, 20));
        long item = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "まとめの試験の案件",
                        null,
                        "長い概要。".repeat(100),
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(bukai));

        assertThat(words(secretary.get("/reports/sitting?sitting=" + bukai + "&whole=true")))
                .contains("まとめの試験の案件", "（令和7年9月4日（木）現在の見込み）")
                .contains("庁議　" + JapaneseDate.format(foreseen(item, "CHOGI")))
                .contains("議会報告　" + JapaneseDate.format(foreseen(item, "GIKAI")))
                .contains("長い概要。".repeat(100));
        assertThat(words(secretary.get("/reports/sitting?sitting=" + bukai)))
                .as("一枚には、長い概要を切って載せる")
                .doesNotContain("長い概要。".repeat(60));
    }

    private LocalDate foreseen(long item, String body) {
        ScheduleSnapshot now = schedule.now();
        return now.steps().get("item:" + item).stream()
                .filter(step ->
                        step.pace() instanceof Deliberation it && it.body().equals(body))
                .map(step -> now.outlook().spans().get(step.key()).finish())
                .findFirst()
                .orElseThrow();
    }

    private long planned(String body, LocalDate day) {
        return planning.plan(Sitting.planned(body, "まとめの試験の会議", null, day), Actor.system())
                .id();
    }

    private static byte[] bytes(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }
}
