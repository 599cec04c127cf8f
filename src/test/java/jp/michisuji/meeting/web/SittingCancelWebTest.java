package jp.michisuji.meeting.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 会議の中止。待っている議題と期限がどこへ行くかを、画面を通して確かめる。 */
@ApplicationTest
class SittingCancelWebTest {

    /** 議題の待たない会議体。ほかの試験の議題を載せない。 */
    private static final String BODY = "CHUSHI";

    private static final String OWNER = "shiba-machizukuri-kacho";

    @Autowired
    private Office office;

    @Autowired
    private Walk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Agenda agenda;

    @Autowired
    private Bodies bodies;

    @Autowired
    private MeetingRegistry registry;

    @Autowired
    private SittingPlanning planning;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private AuditLog audit;

    private Employee secretary;

    /** ほかの試験の会議と混ざらないよう、令和12年2月1日（金）に移る。 */
    @BeforeEach
    void 改革担当が会議の画面の前に座る() {
        clock.set(LocalDateTime.of(2030, 2, 1, 9, 0));
        office.open();
        secretary = Employee.login(mvc, "kaikaku");
        if (bodies.all().stream().noneMatch(body -> body.code().equals(BODY))) {
            registry.body(new Body(BODY, "議題のない会議", "kaikaku", null, 900));
        }
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 待っていた議題は次の会議へ移り_次がなければ次回未定になる() {
        long first = sitting("BUKAI", LocalDate.of(2030, 3, 4));
        long second = sitting("BUKAI", LocalDate.of(2030, 4, 1));
        long item = propose();
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(first));
        assertThat(walk.task(item, "資料を提出する").due().date()).isEqualTo(LocalDate.of(2030, 2, 25));

        assertThat(words(secretary.get("/meetings/" + first + "/cancel")))
                .containsPattern("待っている議題\\d+件は、[^。]*令和12年4月1日（月）[^。]*へ移ります");
        assertThat(cancel(first, "会場の都合", 0)).hasRedirectedUrl("/meetings/" + first);

        assertThat(words(secretary.get("/meetings/" + first))).contains("中止", "へ移ります", "理由: 会場の都合");
        WorkItem moved = walk.task(item, "資料を提出する");
        assertThat(moved.due().date()).isEqualTo(LocalDate.of(2030, 3, 25));
        assertThat(agenda.of(first)).isEmpty();
        assertThat(agenda.of(second)).extracting(AgendaItem::title).contains("中止を待つ案件");
        assertThat(audit.ofItem(item))
                .filteredOn(act -> act.action().equals("deadline.move"))
                .first()
                .satisfies(act -> assertThat(act.summary()).contains("が中止になった: 会場の都合"));

        assertThat(cancel(second, "議会の日程", 0)).hasStatus3xxRedirection();

        assertThat(walk.task(item, "資料を提出する").due()).satisfies(due -> {
            assertThat(due.date()).isNull();
            assertThat(due.reason()).contains("次回未定");
        });
        assertThat(words(Employee.login(mvc, OWNER).get("/tasks/" + moved.taskId())))
                .contains("次回未定");
    }

    @Test
    void 中止は状態と理由を記録に残し_会議の一覧でも言葉で言う() {
        long sitting = sitting(LocalDate.of(2030, 5, 7));

        cancel(sitting, "議題がない", 0);

        assertThat(sittings.get(sitting).state()).isEqualTo(Sitting.State.CANCELLED);
        assertThat(audit.ofSubject("sitting", String.valueOf(sitting)))
                .filteredOn(act -> act.action().equals("sitting.cancel"))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.actor().personCode()).isEqualTo("kaikaku");
                    assertThat(act.summary()).contains("令和12年5月7日（火）", "理由: 議題がない");
                    assertThat(act.changes()).containsExactly(new AuditEntry.Change("状態", "予定", "中止"));
                });
        assertThat(words(secretary.get("/meetings?body=" + BODY))).contains("令和12年5月7日（火）", "中止");
        assertThat(secretary.page("/meetings/" + sitting)).doesNotContain("/meetings/" + sitting + "/date");
    }

    @Test
    void 中止した会議は動かすことも重ねて中止することもできない() {
        long sitting = sitting(LocalDate.of(2030, 6, 4));
        cancel(sitting, "議題がない", 0);

        assertThat(words(cancel(sitting, "もう一度", 1))).contains("これから開く会議だけを中止できます。この会議は中止です。");
        MvcTestResult moved = secretary.post(
                "/meetings/" + sitting + "/date",
                "date.year",
                "令和12",
                "date.month",
                "6",
                "date.day",
                "5",
                "reason",
                "都合",
                "version",
                "1");
        assertThat(words(moved)).contains("中止した会議の日は変えられません。");
        assertThat(sittings.get(sitting).dateFrom()).isEqualTo(LocalDate.of(2030, 6, 4));
    }

    @Test
    void 先に動かされた会議は中止せず_打った理由を残す() {
        long sitting = sitting(LocalDate.of(2030, 7, 2));
        planning.redate(sitting, LocalDate.of(2030, 7, 3), "先の都合", 0, Actor.system());

        MvcTestResult late = cancel(sitting, "後から打った理由", 0);

        assertThat(late).hasStatus(409);
        assertThat(words(late)).contains("後から打った理由");
        assertThat(sittings.get(sitting).state()).isEqualTo(Sitting.State.PLANNED);
    }

    @Test
    void 理由のない中止は断る() {
        long sitting = sitting(LocalDate.of(2030, 8, 6));

        assertThat(errorOf("reason", cancel(sitting, " ", 0))).contains("理由を入力してください。");
        assertThat(html(cancel(sitting, "一行目\n二行目", 0))).contains("改行を含めずに");
        assertThat(sittings.get(sitting).state()).isEqualTo(Sitting.State.PLANNED);
    }

    @Test
    void ほかの会議体の事務局は中止できない() {
        long sitting = sitting(LocalDate.of(2030, 9, 3));
        Employee council = Employee.login(mvc, "gikai-jimu");

        assertThat(council.get("/meetings/" + sitting + "/cancel")).hasStatus(404);
        assertThat(council.post("/meetings/" + sitting + "/cancel", "reason", "都合", "version", "0"))
                .hasStatus(404);
        assertThat(sittings.get(sitting).state()).isEqualTo(Sitting.State.PLANNED);
    }

    private MvcTestResult cancel(long sitting, String reason, int version) {
        return secretary.post("/meetings/" + sitting + "/cancel", "reason", reason, "version", String.valueOf(version));
    }

    private long sitting(LocalDate date) {
        return sitting(BODY, date);
    }

    private long sitting(String body, LocalDate date) {
        return planning.plan(Sitting.planned(body, "会議", null, date), Actor.system())
                .id();
    }

    private long propose() {
        long programme = programmes.all().get(0).id();
        return proposals.propose(
                new Proposals.Draft(
                        programme, "中止を待つ案件", "まちづくり課", "試験", OWNER, CommitteePosition.NONE, ReformItem.ROAD, null),
                Actor.system());
    }
}
