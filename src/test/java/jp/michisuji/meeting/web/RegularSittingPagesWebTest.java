package jp.michisuji.meeting.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Precision;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 定例の画面。定例を決め、見通しを確かめ、まだない回だけを予定する。 */
@ApplicationTest
class RegularSittingPagesWebTest {

    private static int bodies;

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MeetingRegistry registry;

    @Autowired
    private Bodies register;

    @Autowired
    private Sittings sittings;

    @Autowired
    private SittingPlanning planning;

    @Autowired
    private AuditLog audit;

    @Autowired
    private ChangeRegister changes;

    private Employee secretary;
    private String body;

    /** 令和9年3月1日（月）。試験ごとに自分の会議体を使う。 */
    @BeforeEach
    void 庁議事務局が定例の画面の前に座る() {
        clock.set(LocalDateTime.of(2027, 3, 1, 9, 0));
        office.open();
        secretary = Employee.login(mvc, "chogi-jimu");
        body = "TEIREI" + ++bodies;
        registry.body(new Body(body, "定例会" + bodies, "chogi-jimu", null, 900));
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 決めた定例の一年先までを_閉庁日を避けたわけとともに見せる() {
        MvcTestResult decided = decide("NTH_WEEKDAY", "ordinals", "3", "weekday", "MONDAY", "onClosedDay", "AFTER");

        assertThat(decided).hasRedirectedUrl("/meetings/bodies/" + body);
        assertThat(words(secretary.get("/meetings/bodies/" + body)))
                .contains("毎月第3月曜日（閉庁日に当たるときは、次の開庁日に開く）", "令和9年3月1日（月）から", "12回")
                .contains("第3月曜日 → 9月20日（月）は閉庁日（敬老の日）のため翌開庁日9月21日（火）")
                .contains("まだ予定していません", "まだない12回を予定する");
        assertThat(sittings.of(body)).isEmpty();
        assertThat(audit.ofSubject("body", body)).singleElement().satisfies(act -> {
            assertThat(act.summary()).contains("定例を決めた（令和9年3月1日（月）から）");
            assertThat(act.actor().personCode()).isEqualTo("chogi-jimu");
            assertThat(act.changes()).extracting(AuditEntry.Change::before).containsExactly("定例を置かない");
        });
    }

    @Test
    void 予定すると普通の会議になり_もう一度しても増えない() {
        decide("NTH_WEEKDAY", "ordinals", "3", "weekday", "MONDAY", "onClosedDay", "AFTER");

        assertThat(words(planAndLook())).contains("定例の会議を12回分、予定しました。").doesNotContain("まだない");
        List<Sitting> planned = sittings.of(body);
        assertThat(planned).hasSize(12).allSatisfy(sitting -> {
            assertThat(sitting.state()).isEqualTo(Sitting.State.PLANNED);
            assertThat(sitting.startTime()).isEqualTo("15:15");
            assertThat(sitting.place()).isEqualTo("庁議室");
            assertThat(sitting.number()).isNull();
        });
        assertThat(planned)
                .extracting(Sitting::dateFrom)
                .contains(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 7, 20), LocalDate.of(2027, 9, 21))
                .isSorted();
        assertThat(words(planAndLook())).contains("一年先までの会議は、既にすべて予定されています。");
        assertThat(sittings.of(body)).hasSize(12);
        assertThat(audit.ofSubject("sitting", String.valueOf(planned.get(0).id())))
                .extracting(AuditEntry::action)
                .containsExactly("sitting.plan");
    }

    @Test
    void 月日が進めば_新しく見えた回だけが加わる() {
        decide("DAY_OF_MONTH", "dayOfMonth", "10", "onClosedDay", "BEFORE");
        planAndLook();

        clock.set(LocalDateTime.of(2027, 5, 1, 9, 0));

        assertThat(words(planAndLook())).contains("定例の会議を2回分、予定しました。");
        assertThat(sittings.of(body)).hasSize(14);
    }

    @Test
    void 動かした会議も中止した会議も_その回のものとして二度は予定しない() {
        decide("NTH_WEEKDAY", "ordinals", "1", "ordinals", "3", "weekday", "TUESDAY", "onClosedDay", "AFTER");
        planAndLook();
        Sitting first = sittings.of(body).get(0);
        Sitting second = sittings.of(body).get(1);
        planning.redate(first.id(), first.dateFrom().plusDays(3), "都合", 0, Actor.system());
        cancel(second);

        MvcTestResult again = planAndLook();

        assertThat(words(again)).contains("既にすべて予定されています", "中止");
        assertThat(sittings.of(body)).hasSize(24);
    }

    @Test
    void 月に一度の定例は_その月に既にある予定を見せて重ねない() {
        Sitting own = planning.plan(Sitting.planned(body, "臨時会", null, LocalDate.of(2027, 4, 27)), Actor.system());
        decide("LAST_WEEKDAY", "weekday", "FRIDAY", "onClosedDay", "BEFORE");

        assertThat(words(secretary.get("/meetings/bodies/" + body))).contains("臨時会　令和9年4月27日（火）", "まだない11回を予定する");
        planAndLook();

        assertThat(sittings.of(body).stream()
                        .filter(sitting -> sitting.dateFrom().getMonthValue() == 4)
                        .map(Sitting::id))
                .containsExactly(own.id());
    }

    @Test
    void 月に二度の定例は_同じ日の予定だけを重ねない() {
        planning.plan(Sitting.planned(body, "手で予定した会", null, LocalDate.of(2027, 4, 6)), Actor.system());
        decide("NTH_WEEKDAY", "ordinals", "1", "ordinals", "3", "weekday", "TUESDAY", "onClosedDay", "AFTER");
        planAndLook();

        assertThat(sittings.of(body).stream().map(Sitting::dateFrom).filter(date -> date.getMonthValue() == 4))
                .containsExactly(LocalDate.of(2027, 4, 6), LocalDate.of(2027, 4, 20));
    }

    @Test
    void 毎月1回とだけ決めれば_日を作らず月で予定する() {
        decide("ONCE_A_MONTH");
        planAndLook();

        assertThat(sittings.of(body)).hasSize(12).allSatisfy(sitting -> {
            assertThat(sitting.precision()).isEqualTo(Precision.MONTH);
            assertThat(sitting.exactDate()).isNull();
        });
        Sitting first = sittings.of(body).get(0);
        assertThat(first.dateInWords()).isEqualTo("令和9年3月");
        assertThat(secretary.get("/meetings/" + first.id() + ".ics")).hasStatus(404);
        assertThat(secretary.page("/meetings/" + first.id())).doesNotContain(".ics");
    }

    @Test
    void 定例は改めた日から変わり_前の定例はその前の日まで効く() {
        decide("DAY_OF_MONTH", "dayOfMonth", "10", "onClosedDay", "KEEP");
        decideFrom("令和9", "6", "1", "DAY_OF_MONTH", "dayOfMonth", "20", "onClosedDay", "KEEP");
        decideFrom("令和9", "9", "1", "NONE");
        planAndLook();

        assertThat(sittings.of(body))
                .extracting(sitting -> sitting.dateFrom().toString())
                .containsExactly("2027-03-10", "2027-04-10", "2027-05-10", "2027-06-20", "2027-07-20", "2027-08-20");
        assertThat(secretary.page("/meetings/bodies/" + body + "/recurrence")).contains("value=\"NONE\"");
    }

    @ParameterizedTest
    @CsvSource({
        "NTH_WEEKDAY, ordinals, 第1〜第5から一つ以上選んでください。",
        "NTH_WEEKDAY, weekday, 曜日を選んでください。",
        "LAST_WEEKDAY, weekday, 曜日を選んでください。",
        "DAY_OF_MONTH, dayOfMonth, 1〜31の日を入力してください。",
        "DAY_OF_MONTH, onClosedDay, 閉庁日に当たるときどうするかを選んでください。",
        "'', pattern, 型を選んでください。"
    })
    void 型に要る欄が空なら欄の言葉で断り_打った場所を残す(String pattern, String field, String message) {
        MvcTestResult refused = decide(pattern);

        assertThat(errorOf(field, refused)).contains(message);
        assertThat(html(refused)).contains("value=\"庁議室\"");
        assertThat(secretary.page("/meetings/bodies/" + body)).contains("定例は決まっていません");
    }

    @ParameterizedTest
    @CsvSource({"0", "32", "十日"})
    void ない日は断る(String day) {
        MvcTestResult refused = decide("DAY_OF_MONTH", "dayOfMonth", day, "onClosedDay", "AFTER");

        assertThat(errorOf("dayOfMonth", refused)).contains("1〜31の日を入力してください。");
        assertThat(html(refused)).contains("value=\"" + day + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "25:00, '', startTime, ある時刻を入力してください",
        "15:15, 14:00, endTime, 終了は、開始より後の時刻にしてください。",
        "'', 17:15, startTime, 開始も入力してください。"
    })
    void ない時刻や_終わってから始まる定例は断る(String start, String end, String field, String message) {
        MvcTestResult refused = secretary.post(
                "/meetings/bodies/" + body + "/recurrence",
                "pattern",
                "ONCE_A_MONTH",
                "startsOn.year",
                "令和9",
                "startsOn.month",
                "4",
                "startsOn.day",
                "1",
                "startTime",
                start,
                "endTime",
                end);

        assertThat(errorOf(field, refused)).contains(message);
        assertThat(html(refused)).contains("value=\"" + start + "\"", "value=\"" + end + "\"");
    }

    @Test
    void 議題の待っていない会議を予定しても_変更等調書には載らない() {
        decide("NTH_WEEKDAY", "ordinals", "3", "weekday", "MONDAY", "onClosedDay", "AFTER");
        planAndLook();

        String name = register.get(body).name();
        assertThat(changes.count(new ChangeRegister.Filter(null, name, null, null)))
                .isZero();
        planning.redate(
                sittings.of(body).get(0).id(),
                LocalDate.of(2027, 3, 17),
                "会場の都合",
                0,
                new Actor("chogi-jimu", "職員", "chogi-jimu", "庁議事務局"));
        assertThat(changes.count(new ChangeRegister.Filter(null, name, null, null)))
                .as("動かした日は、動く期限がなくても載る")
                .isOne();
    }

    @Test
    void 過ぎた日からの定例は断る() {
        MvcTestResult refused = decideFrom("令和9", "2", "28", "ONCE_A_MONTH");

        assertThat(errorOf("startsOn", refused)).contains("過ぎた日です。");
    }

    @Test
    void ほかの会議体の事務局は見るだけで決められない() {
        Employee council = Employee.login(mvc, "gikai-jimu");
        decide("LAST_WEEKDAY", "weekday", "FRIDAY", "onClosedDay", "BEFORE");

        assertThat(council.page("/meetings/bodies/" + body)).contains("最終金曜日").doesNotContain("/recurrence", "を予定する");
        assertThat(council.get("/meetings/bodies/" + body + "/recurrence")).hasStatus(404);
        assertThat(council.post("/meetings/bodies/" + body + "/sittings")).hasStatus(404);
        assertThat(sittings.of(body)).isEmpty();
    }

    @Test
    void 知らない会議体は404の画面になる() {
        assertThat(register.all()).extracting(Body::code).doesNotContain("NAI");
        assertThat(secretary.get("/meetings/bodies/NAI")).hasStatus(404);
        assertThat(secretary.get("/meetings/bodies/NAI/recurrence")).hasStatus(404);
    }

    private MvcTestResult planAndLook() {
        assertThat(secretary.post("/meetings/bodies/" + body + "/sittings"))
                .hasRedirectedUrl("/meetings/bodies/" + body);
        return secretary.get("/meetings/bodies/" + body);
    }

    private void cancel(Sitting sitting) {
        assertThat(seen(secretary.post("/meetings/" + sitting.id() + "/cancel", "reason", "議題がない", "version", "0")))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult decide(String pattern, String... more) {
        return decideFrom("令和9", "3", "1", pattern, more);
    }

    private MvcTestResult decideFrom(String year, String month, String day, String pattern, String... more) {
        List<String> typed = new ArrayList<>(List.of("pattern", pattern, "place", "庁議室", "startTime", "15:15"));
        typed.addAll(List.of("startsOn.year", year, "startsOn.month", month, "startsOn.day", day));
        typed.addAll(List.of(more));
        MvcTestResult answer = secretary.post("/meetings/bodies/" + body + "/recurrence", typed.toArray(String[]::new));
        return seen(answer);
    }

    /** 送ったあとの画面まで見る。知らせは一度だけ出る。 */
    private MvcTestResult seen(MvcTestResult answer) {
        String next = answer.getResponse().getRedirectedUrl();
        if (next != null) {
            secretary.page(next);
        }
        return answer;
    }
}
