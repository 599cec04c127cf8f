package jp.michisuji.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.calendar.Occurrence;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.calendar.Recurrence;
import jp.michisuji.meeting.Sitting.State;
import jp.michisuji.schedule.plan.Timetable;
import org.junit.jupiter.api.Test;

/** 開催の見通し。日の決まらない開催も、どこかの開庁日に置いて、そう置いたと言う。今日は令和7年9月4日。 */
class ForeseenSittingsTest {

    private static final OpenDays 暦 = new OpenDays(Map.of(), Set.of());
    private static final LocalDate 今日 = day("2025-09-04");
    private static final Body 部会 = new Body("BUKAI", "部会", "kaikaku", null, 10);
    private static final Body 議会 = new Body("GIKAI", "議会", "gikai-jimu", null, 60);

    private final List<Sitting> sittings = new ArrayList<>();
    private final List<RegularSlot> regular = new ArrayList<>();

    @Test
    void 決まった開催の先は_これまでの間隔の中ほどを重ねて置く() {
        四回の部会();

        // 間隔は 8、27、34開庁日。9月15日・23日、10月13日が休みで、二十七日目は10月15日（水）
        assertThat(toCome(部会, "2025-12-01"))
                .extracting(Timetable.Sitting::key, Timetable.Sitting::label, Timetable.Sitting::day)
                .containsExactly(
                        tuple("assumed:BUKAI:1", "次回の部会（仮に置いた日）", day("2025-10-15")),
                        tuple("assumed:BUKAI:2", "その後の部会（仮に置いた日）", day("2025-11-25")));
        assertThat(toCome(部会, "2025-12-01"))
                .extracting(Timetable.Sitting::assumed)
                .containsOnly("部会は、予定のない先はこれまでの間隔（27開庁日ごと）に、開くものとして見込みます。");
    }

    @Test
    void 開催が予定されると_仮に置いた開催はその後に退く() {
        四回の部会();
        add(9, "2025-10-01", null, Precision.DAY, State.PLANNED);

        assertThat(toCome(部会, "2025-12-01"))
                .extracting(Timetable.Sitting::key, Timetable.Sitting::day, Timetable.Sitting::assumed)
                .containsExactly(
                        tuple("sitting:9", day("2025-10-01"), null),
                        tuple("assumed:BUKAI:1", day("2025-11-11"), "部会は、予定のない先はこれまでの間隔（27開庁日ごと）に、開くものとして見込みます。"));
    }

    @Test
    void 日の確かでない開催は終わりの開庁日に置く() {
        add(1, "2025-11-01", "2025-12-31", Precision.MONTH_RANGE, State.PLANNED);
        add(2, "2026-01-01", "2026-01-31", Precision.MONTH, State.PLANNED);
        add(3, "2026-02-01", null, Precision.MONTH_DEADLINE, State.PLANNED);
        add(4, "2026-03-10", "2026-03-15", Precision.RANGE, State.PLANNED);
        add(5, "2026-04-12", null, Precision.AROUND, State.PLANNED);
        add(6, "2026-04-01", null, Precision.FISCAL_YEAR, State.PLANNED);

        assertThat(toCome(部会, "2027-04-01"))
                .extracting(Timetable.Sitting::key, Timetable.Sitting::label, Timetable.Sitting::day)
                .containsExactly(
                        // 12月28日（日）からは休み
                        tuple("sitting:1", "会1（日は未定、月末とみなす）", day("2025-12-26")),
                        tuple("sitting:2", "会2（日は未定、月末とみなす）", day("2026-01-30")),
                        tuple("sitting:3", "会3（日は未定、月末とみなす）", day("2026-02-27")),
                        tuple("sitting:4", "会4（日は未定、期間の終わりとみなす）", day("2026-03-13")),
                        tuple("sitting:5", "会5（日は未定、その日とみなす）", day("2026-04-10")),
                        tuple("sitting:6", "会6（日は未定、年度末とみなす）", day("2027-03-31")));
        assertThat(toCome(部会, "2027-04-01").get(0).assumed())
                .isEqualTo("部会は、日の決まらない開催（令和7年11月〜12月・令和8年1月・令和8年2月までなど）はその終わりの開庁日に、開くものとして見込みます。");
    }

    @Test
    void 日のまったく分からない開催も_月を過ぎてしまった予定も_次に開くころに置いて行き先をなくさない() {
        四回の部会();
        add(5, null, null, Precision.UNKNOWN, State.PLANNED);
        add(6, "2025-08-01", "2025-08-31", Precision.MONTH, State.PLANNED);

        assertThat(toCome(部会, "2025-12-01"))
                .extracting(Timetable.Sitting::key, Timetable.Sitting::day)
                .containsExactly(tuple("sitting:5", day("2025-10-15")), tuple("sitting:6", day("2025-11-25")));
    }

    @Test
    void まだ予定していない定例の回は定例の日に_月だけの定例は月の終わりの開庁日に置く() {
        regular.add(slot(new Occurrence(day("2025-10-06"), day("2025-10-06"), null)));
        regular.add(slot(new Occurrence(day("2025-11-01"), null, null)));

        assertThat(toCome(部会, "2025-12-01"))
                .extracting(Timetable.Sitting::key, Timetable.Sitting::day)
                .containsExactly(
                        tuple("regular:BUKAI:2025-10-06", day("2025-10-06")),
                        tuple("regular:BUKAI:2025-11-01", day("2025-11-28")));
    }

    @Test
    void 一度しか開かれていない議会は四半期ごと_ほかは月ごととする() {
        add(1, "2025-07-22", null, Precision.DAY, State.HELD);
        add(2, "2025-11-18", null, Precision.DAY, State.PLANNED);
        add(3, "2026-01-01", "2026-01-31", Precision.MONTH, State.PLANNED);

        assertThat(toCome(議会, "2026-06-01"))
                .extracting(Timetable.Sitting::day)
                .containsExactly(day("2025-11-18"), day("2026-01-30"), day("2026-04-30"));
        assertThat(SittingPace.of("CHOGI", List.of(), 暦).openDays()).isEqualTo(20);
    }

    @Test
    void 間隔は五開庁日より短くしない() {
        assertThat(SittingPace.of("BUKAI", List.of(day("2025-09-01"), day("2025-09-02")), 暦)
                        .openDays())
                .isEqualTo(5);
    }

    @Test
    void 長く開かれていない会議体も_今日より後に置く() {
        add(1, "2024-05-01", null, Precision.DAY, State.HELD);
        add(2, "2024-06-03", null, Precision.DAY, State.HELD);

        assertThat(toCome(部会, "2025-12-01"))
                .isNotEmpty()
                .allMatch(it -> it.day().isAfter(今日) && 暦.isOpen(it.day()));
    }

    private void 四回の部会() {
        add(1, "2025-05-27", null, Precision.DAY, State.CONFIRMED);
        add(2, "2025-06-06", null, Precision.DAY, State.CONFIRMED);
        add(3, "2025-07-15", null, Precision.DAY, State.CONFIRMED);
        add(4, "2025-09-03", null, Precision.DAY, State.MINUTED);
    }

    private List<Timetable.Sitting> toCome(Body body, String until) {
        return ForeseenSittings.of(body, sittings, regular, 暦, 今日, day(until), on -> on.date()
                        .minusDays(7))
                .stream()
                .filter(it -> it.day().isAfter(今日))
                .toList();
    }

    private void add(long id, String from, String to, Precision precision, State state) {
        sittings.add(new Sitting(
                id, "BUKAI", "会" + id, null, day(from), day(to), precision, null, null, null, state, null, null, null,
                0));
    }

    private static RegularSlot slot(Occurrence occurrence) {
        return new RegularSlot(
                occurrence,
                new BodyRecurrence("BUKAI", day("2025-04-01"), Recurrence.onceAMonth(), null, null, null),
                null);
    }

    private static LocalDate day(String date) {
        return date == null ? null : LocalDate.parse(date);
    }
}
