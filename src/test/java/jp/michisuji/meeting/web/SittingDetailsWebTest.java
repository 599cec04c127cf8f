package jp.michisuji.meeting.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static jp.michisuji.testing.Ics.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Precision;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingCancellation;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.Ics;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.WorkItem;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 会議の回・時刻・場所を、予定したあとに画面で直す。 */
@ApplicationTest
class SittingDetailsWebTest {

    private static int bodyCount;

    @Autowired
    private Office office;

    @Autowired
    private Walk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MeetingRegistry registry;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Sittings sittings;

    @Autowired
    private SittingPlanning planning;

    @Autowired
    private SittingCancellation cancellation;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private ChangeRegister changes;

    @Autowired
    private AuditLog audit;

    private Employee secretary;
    private String body;

    /** 令和15年2月1日（火）。試験ごとに自分の会議体を使う。 */
    @BeforeEach
    void 改革担当が会議の画面の前に座る() {
        clock.set(LocalDateTime.of(2033, 2, 1, 9, 0));
        office.open();
        secretary = Employee.login(mvc, "kaikaku");
        body = "SAIMOKU" + ++bodyCount;
        registry.body(new Body(body, "細目の会" + bodyCount, "kaikaku", null, 900));
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 定例から予定した回のない会議にも_回と時刻と場所を付けられる() {
        long sitting = sitting(3, 1);
        assertThat(secretary.page("/meetings/" + sitting)).contains("/meetings/" + sitting + "/details\"");
        assertThat(secretary.page("/meetings/" + sitting + "/details")).contains("name=\"version\"", "会議を直す");

        assertThat(revise(sitting, "５", "15:15", "17:15", "庁議室", 0)).hasRedirectedUrl("/meetings/" + sitting);

        assertThat(words(secretary.get("/meetings/" + sitting)))
                .contains("第5回" + name(), "15:15〜17:15", "庁議室", "会議の回・時刻・場所を直しました。");
        assertThat(sittings.get(sitting).dateFrom()).isEqualTo(LocalDate.of(2033, 3, 1));
        assertThat(audit.ofSubject("sitting", String.valueOf(sitting)))
                .filteredOn(act -> act.action().equals("sitting.revise"))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.actor().personCode()).isEqualTo("kaikaku");
                    assertThat(act.changes())
                            .containsExactlyInAnyOrder(
                                    new AuditEntry.Change("回", "", "第5回"),
                                    new AuditEntry.Change("時刻", "", "15:15〜17:15"),
                                    new AuditEntry.Change("場所", "", "庁議室"));
                });
    }

    @Test
    void 今の値を欄に出し_空にすれば外れる() {
        long sitting = sitting(3, 2);
        revise(sitting, "令和7年度第2回", "15:15", "17:15", "庁議室", 0);

        assertThat(secretary.page("/meetings/" + sitting + "/details"))
                .contains("value=\"令和7年度第2回\"", "value=\"15:15\"", "value=\"17:15\"", "value=\"庁議室\"");
        revise(sitting, "", "", "", "", 1);

        assertThat(sittings.get(sitting)).satisfies(now -> {
            assertThat(now.title()).isEqualTo(name());
            assertThat(now.timeInWords()).isNull();
            assertThat(now.place()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"第0回", "-1", "1.5", "第五回", "最終回"})
    void 正の数でない回は断り_打ったものを残す(String number) {
        long sitting = sitting(3, 3);

        MvcTestResult refused = revise(sitting, number, "15:15", "", "残る場所", 0);

        assertThat(errorOf("number", refused)).contains("回は1以上の数で");
        assertThat(html(refused)).contains("value=\"" + number + "\"", "value=\"15:15\"", "value=\"残る場所\"");
        assertThat(sittings.get(sitting).version()).isZero();
    }

    @Test
    void 同じ会議体の同じ回は断り_年度ごとの数え方を教える() {
        revise(sitting(3, 4), "第5回", "", "", "", 0);
        long sitting = sitting(3, 7);

        assertThat(errorOf("number", revise(sitting, "5", "", "", "", 0)))
                .contains("第5回" + name() + "（令和15年3月4日（金））が既にあります。", "令和8年度第1回");
        assertThat(errorOf("number", plan("第５回", "15:15", ""))).as("予定するときも同じ").contains("が既にあります。");
        assertThat(revise(sitting, "令和14年度第5回", "", "", "", 0)).hasStatus3xxRedirection();
    }

    @Test
    void 中止した会議の回は使える() {
        long cancelled = sitting(3, 8);
        revise(cancelled, "第6回", "", "", "", 0);
        cancellation.cancel(cancelled, "議題がない", 1, Actor.system());
        long sitting = sitting(3, 9);

        assertThat(revise(sitting, "第6回", "", "", "", 0)).hasStatus3xxRedirection();
        assertThat(words(revise(cancelled, "第7回", "", "", "", 2))).contains("中止した会議は直せません。");
        assertThat(secretary.page("/meetings/" + cancelled)).doesNotContain("/details\"");
    }

    @Test
    void 開かれた会議の回と場所も_後から正せる() {
        long sitting = held();

        assertThat(revise(sitting, "第8回", "", "", "", 0)).hasStatus3xxRedirection();
        assertThat(secretary.page("/meetings/" + sitting))
                .contains("第8回", "/details\"")
                .doesNotContain("/date\"");
    }

    @ParameterizedTest
    @CsvSource({
        "startTime, 25:00, '', ある時刻を入力してください（15:15など）。",
        "endTime, 15:15, 1715, ある時刻を入力してください（17:15など）。",
        "endTime, 15:15, 15:15, 終了は、開始より後の時刻にしてください。",
        "endTime, 15:15, 9:00, 終了は、開始より後の時刻にしてください。",
        "startTime, '', 17:15, '終了だけでなく、開始も入力してください。'"
    })
    void ありえない時刻は欄の言葉で断る(String field, String start, String end, String message) {
        long sitting = sitting(3, 10);

        assertThat(errorOf(field, revise(sitting, "", start, end, "", 0))).contains(message);
        assertThat(errorOf(field, plan("", start, end))).as("予定するときも同じ").contains(message);
        assertThat(sittings.get(sitting).version()).isZero();
    }

    @Test
    void 本会議終了後のような言葉の時刻は受ける() {
        long sitting = sitting(3, 11);

        assertThat(revise(sitting, "", "本会議終了後", "", "", 0)).hasStatus3xxRedirection();
        assertThat(words(secretary.get("/meetings/" + sitting))).contains("本会議終了後から");
    }

    @Test
    void 先に変えた人がいれば断り_打ったものを残す() {
        long sitting = sitting(3, 14);
        planning.redate(sitting, LocalDate.of(2033, 3, 15), "先の都合", 0, Actor.system());

        MvcTestResult late = revise(sitting, "第5回", "", "", "後から打った場所", 0);

        assertThat(late).hasStatus(409);
        assertThat(words(late)).contains("他の職員が先にこの会議を変えました", "後から打った場所", "第5回");
        assertThat(sittings.get(sitting).place()).isNull();
        assertThat(revise(sitting, "第5回", "", "", "後から打った場所", 1)).hasStatus3xxRedirection();
    }

    @Test
    void 時刻や場所を直すと_暦の新しさの数が上がる() {
        long sitting = sitting(3, 16);

        revise(sitting, "", "15:15", "17:15", "", 0);
        VEvent timed = event(sitting);
        assertThat(value(timed, "SEQUENCE")).isEqualTo("1");
        assertThat(Ics.lines(html(secretary.get("/meetings/" + sitting + ".ics"))))
                .contains("DTSTART;TZID=Asia/Tokyo:20330316T151500");

        revise(sitting, "", "15:15", "17:15", "別館", 1);
        VEvent moved = event(sitting);
        assertThat(value(moved, "SEQUENCE")).isEqualTo("2");
        assertThat(value(moved, "UID")).isEqualTo(value(timed, "UID"));
        assertThat(value(moved, "LOCATION")).isEqualTo("別館");
    }

    @Test
    void 回が付くと_開いている仕事の期限の理由もその回で言い_期限は動かない() {
        long sitting = planning.plan(
                        Sitting.planned("BUKAI", "回の付く部会", null, LocalDate.of(2033, 4, 18)), Actor.system())
                .id();
        long item = propose();
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting));
        WorkItem before = walk.task(item, "資料を提出する");
        int registered = changes.ofTask(before.taskId()).size();

        revise(sitting, "第53回", "", "", "", 0);

        assertThat(walk.task(item, "資料を提出する").due()).satisfies(due -> {
            assertThat(due.date()).isEqualTo(before.due().date());
            assertThat(due.reason()).startsWith("第53回回の付く部会（令和15年4月18日（月））の");
        });
        assertThat(changes.ofTask(before.taskId())).as("変更等調書には載らない").hasSize(registered);
        cancellation.cancel(sitting, "ほかの試験の議題を待たせない", 1, Actor.system());
    }

    @Test
    void ほかの会議体の事務局と見るだけの人は直せない() {
        long sitting = sitting(3, 17);

        for (String other : new String[] {"gikai-jimu", "viewer"}) {
            Employee stranger = Employee.login(mvc, other);
            assertThat(stranger.get("/meetings/" + sitting + "/details")
                            .getResponse()
                            .getStatus())
                    .as(other)
                    .isGreaterThanOrEqualTo(403);
            assertThat(stranger.post("/meetings/" + sitting + "/details", "place", "別館", "version", "0")
                            .getResponse()
                            .getStatus())
                    .as(other)
                    .isGreaterThanOrEqualTo(403);
        }
        assertThat(sittings.get(sitting).place()).isNull();
    }

    private MvcTestResult revise(long sitting, String number, String start, String end, String place, int version) {
        return secretary.post(
                "/meetings/" + sitting + "/details",
                "number",
                number,
                "startTime",
                start,
                "endTime",
                end,
                "place",
                place,
                "version",
                String.valueOf(version));
    }

    private MvcTestResult plan(String number, String start, String end) {
        return secretary.post(
                "/meetings",
                "bodyCode",
                body,
                "number",
                number,
                "startTime",
                start,
                "endTime",
                end,
                "date.year",
                "2033",
                "date.month",
                "5",
                "date.day",
                "2");
    }

    private VEvent event(long sitting) {
        return Ics.event(html(secretary.get("/meetings/" + sitting + ".ics")), "sitting-" + sitting)
                .orElseThrow();
    }

    private String name() {
        return bodies.get(body).name();
    }

    private long sitting(int month, int day) {
        return planning.plan(Sitting.planned(body, name(), null, LocalDate.of(2033, month, day)), Actor.system())
                .id();
    }

    private long held() {
        Sitting held = new Sitting(
                null,
                body,
                name(),
                null,
                LocalDate.of(2033, 1, 28),
                null,
                Precision.DAY,
                null,
                null,
                null,
                Sitting.State.HELD,
                null,
                null,
                null,
                0);
        return planning.plan(held, Actor.system()).id();
    }

    private long propose() {
        long programme = programmes.all().get(0).id();
        return proposals.propose(
                new Proposals.Draft(
                        programme,
                        "回の付く案件",
                        "まちづくり課",
                        "試験",
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
    }
}
