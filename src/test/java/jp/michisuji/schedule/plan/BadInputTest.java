package jp.michisuji.schedule.plan;

import static jp.michisuji.schedule.plan.Given.DAYS;
import static jp.michisuji.schedule.plan.Given.day;
import static jp.michisuji.schedule.plan.Given.key;
import static jp.michisuji.schedule.plan.Given.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.michisuji.schedule.plan.Pace.Deliberation;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import jp.michisuji.schedule.plan.Trouble.Kind;
import org.junit.jupiter.api.Test;

/** 欠けた入力。例外にせず、名を挙げて、残りを計算する。 */
class BadInputTest {

    private static final String TODAY = "2026-09-01";

    private static Timetable bukai(Sitting... sittings) {
        return new Timetable(DAYS, Map.of("bukai", List.of(sittings)), Map.of());
    }

    private static Sitting sitting(String key, String day) {
        return new Sitting(key, "部会" + key, day(day).minusDays(5), day(day));
    }

    private static Trouble trouble(Kind kind, String words, String... steps) {
        return new Trouble(kind, words, Arrays.stream(steps).map(Given::key).toList());
    }

    @Test
    void 輪の工程を名指しし前後の工程は計画する() {
        Given given = new Given()
                .work("始め", 1)
                .work("甲", 1, "始め", "丙")
                .work("乙", 1, "甲")
                .work("丙", 1, "乙")
                .work("後", 2, "丙")
                .work("別", 2, "始め")
                .anchor("後", "2026-10-01")
                .anchor("別", "2026-10-02");
        Trouble cycle = trouble(Kind.CYCLE, "「丙」「乙」「甲」は前後が輪になっているので、これを待つ工程も含めて日が決まりません。", "丙", "乙", "甲");

        assertThat(given.plan().troubles()).containsExactly(cycle);
        assertThat(given.plan().spans().keySet()).containsExactlyInAnyOrder(key("始め"), key("後"), key("別"));
        assertThat(given.outlook(TODAY).troubles()).containsExactly(cycle);
        assertThat(given.outlook(TODAY).spans().keySet()).containsExactlyInAnyOrder(key("始め"), key("別"));
    }

    @Test
    void 自分を待つ工程も輪である() {
        assertThat(new Given()
                        .work("甲", 1, "甲")
                        .anchor("甲", "2026-10-01")
                        .plan()
                        .troubles())
                .extracting(Trouble::kind)
                .containsExactly(Kind.CYCLE);
    }

    @Test
    void 先に終えるはずの工程がなければ待たずに数える() {
        Given given = new Given().work("甲", 1, "ない工程").anchor("甲", "2026-10-01");

        assertThat(given.plan().troubles())
                .containsExactly(trouble(Kind.UNKNOWN_STEP, "「甲」の前に終えるはずの工程が見つからないので、待たずに数えています。", "甲"))
                .isEqualTo(given.outlook(TODAY).troubles());
        assertThat(given.plan().spans()).containsOnlyKeys(key("甲"));
    }

    @Test
    void 終わりの日のない業務は計画せず見込みだけを立てる() {
        Given given = new Given().work("甲", 1).work("移管する", 1, "甲");

        assertThat(given.plan())
                .isEqualTo(new Plan(
                        Map.of(),
                        List.of(trouble(
                                Kind.NO_ANCHOR,
                                "「移管する」の終わりの日が決まっていないので、「甲」も計画が立ちません。移管日（案件では目標日）を決めると、計画が立ちます。",
                                "移管する",
                                "甲"))));
        assertThat(given.outlook(TODAY).spans())
                .containsOnly(
                        entry(key("甲"), span("2026-09-01", "2026-09-02")),
                        entry(key("移管する"), span("2026-09-02", "2026-09-03")));
        assertThat(given.outlook(TODAY).floats()).isEmpty();
    }

    @Test
    void 所要のない工程は0開庁日と数え日がずれる工程を挙げる() {
        Given given = new Given()
                .work("前", 1)
                .step("甲", new Pace.Unknown(), "前")
                .work("後", 1, "甲")
                .anchor("後", "2026-10-01");
        String words = "「甲」の所要が決まっていないので、0開庁日として数えています。";

        assertThat(given.plan().troubles()).containsExactly(trouble(Kind.NO_LEAD_TIME, words, "甲", "前"));
        assertThat(given.outlook(TODAY).troubles()).containsExactly(trouble(Kind.NO_LEAD_TIME, words, "甲", "後"));
        assertThat(given.outlook(TODAY).spans()).containsEntry(key("甲"), span("2026-09-02", "2026-09-02"));
    }

    @Test
    void 過ぎた基準日は終えていなければ名を挙げ超過を数える() {
        Given given = new Given().work("甲", 1).anchor("甲", "2026-08-31");

        assertThat(given.outlook(TODAY).troubles())
                .containsExactly(trouble(Kind.PAST_ANCHOR, "「甲」の終わりの日（令和8年8月31日（月））を、終えないまま過ぎています。", "甲"));
        assertThat(given.outlook(TODAY).floats()).containsEntry(key("甲"), -2);
        assertThat(given.fact("甲", "2026-08-28", "2026-08-31").outlook(TODAY).troubles())
                .isEmpty();
    }

    @Test
    void 載せた開催がなくなれば名を挙げて次に間に合う開催で見込む() {
        Given given = new Given()
                .step("部会にかける", new Deliberation("bukai", "なくなった"))
                .anchor("部会にかける", "2026-12-01")
                .on(bukai(sitting("1", "2026-09-03"), sitting("2", "2026-10-05")));

        assertThat(given.outlook(TODAY).troubles())
                .containsExactly(trouble(Kind.NO_SITTING, "「部会にかける」を載せていた開催がなくなったので、次に間に合う開催で見込みます。", "部会にかける"));
        assertThat(given.outlook(TODAY).spans()).containsEntry(key("部会にかける"), span("2026-09-30", "2026-10-05"));
    }

    @Test
    void 準備を始めたのにかける開催が決まっていなければ名を挙げる() {
        Given given = new Given()
                .work("road/資料を出す", 5)
                .step("road/部会にかける", new Deliberation("bukai", null), "road/資料を出す")
                .anchor("road/部会にかける", "2026-12-01")
                .on(bukai(sitting("2", "2026-10-05")));

        assertThat(given.outlook(TODAY).troubles()).isEmpty();
        assertThat(given.fact("road/資料を出す", "2026-08-20", "2026-08-27")
                        .outlook(TODAY)
                        .troubles())
                .containsExactly(trouble(
                        Kind.UNDECIDED_SITTING, "「部会にかける」は、かける開催が決まっていない（中止か次回未定）ので、次に間に合う開催で見込みます。", "road/部会にかける"));
    }

    @Test
    void 後の審議に間に合う開催がなければ_前の工程の計画も立てない() {
        Given given = new Given()
                .work("資料を作る", 5)
                .step("部会にかける", new Deliberation("bukai", null), "資料を作る")
                .work("知らせる", 1, "資料を作る")
                .anchor("部会にかける", "2026-09-15")
                .anchor("知らせる", "2027-04-01")
                .on(bukai(sitting("2", "2026-10-05")));

        assertThat(given.plan().spans()).containsOnlyKeys(key("知らせる"));
        assertThat(given.plan().troubles())
                .containsExactly(trouble(Kind.NO_SITTING, "「部会にかける」に間に合う開催がないので、「資料を作る」も計画が立ちません。", "部会にかける", "資料を作る"));
    }

    @Test
    void 取りやめる開催に載せていた工程は開催の名とともに挙げて次に回す() {
        Given given = new Given()
                .step("部会にかける", new Deliberation("bukai", "2"))
                .anchor("部会にかける", "2026-12-01")
                .on(bukai(sitting("1", "2026-09-30"), sitting("2", "2026-10-05"), sitting("3", "2026-11-05")));

        Situation once = given.situation().after(List.of(new DropSitting("2")), day(TODAY));
        Situation twice = once.after(List.of(new DropSitting("3")), day(TODAY));

        assertThat(once.notes()).containsExactly(trouble(Kind.NO_SITTING, "「部会2」をやめるので、「部会にかける」は次の開催に回ります。", "部会にかける"));
        assertThat(once.outlook(given.plan(), day(TODAY)).finish(key("部会にかける"))).isEqualTo("2026-11-05");
        assertThat(twice.outlook(given.plan(), day(TODAY)).troubles())
                .containsExactly(trouble(Kind.NO_SITTING, "「部会にかける」に間に合う開催がないので、見込みが立ちません。", "部会にかける"));
    }

    @Test
    void 知らない開催や審議への仮の変更は断らずに書き添える() {
        Situation given = new Given().work("甲", 1).situation();
        List<WhatIf> changes = List.of(
                new DropSitting("ない"),
                new MoveSitting("ない", day(TODAY), day(TODAY)),
                new HoldOver("duty:99", "bukai"),
                new Delay("duty:99", 3));

        assertThat(given.after(changes, day(TODAY)).notes()).hasSize(3);
        assertThat(given.after(changes, day(TODAY)).network()).isEqualTo(given.network());
    }

    @Test
    void 資料の締切が開催日より後でも暦の外の日でも計算は終わる() {
        Given given = new Given()
                .step("審議", new Deliberation("bukai", null))
                .work("甲", 250, "審議")
                .anchor("甲", "2026-12-01")
                .on(bukai(new Sitting("1", "部会", day("2026-11-20"), day("2026-11-10"))));
        Network odd = new Network(
                given.situation().network().steps(), Map.of(key("甲"), LocalDate.MAX, key("審議"), LocalDate.MIN));

        assertThat(given.outlook(TODAY).spans()).containsEntry(key("審議"), span("2026-11-10", "2026-11-10"));
        assertThat(BackwardPlan.of(odd, given.situation().timetable()).spans()).containsOnlyKeys(key("甲"));
        assertThat(Forecast.of(odd, Map.of(), given.plan(), given.situation().timetable(), day(TODAY))
                        .troubles())
                .extracting(Trouble::kind)
                .containsExactly(Kind.PAST_ANCHOR);
    }

    @Test
    void 二万の工程が一列に並んでも計算は終わる() {
        List<PlanStep> line = IntStream.range(0, 20_000)
                .mapToObj(at -> new PlanStep(
                        key("工程" + at), "工程", at == 0 ? Set.of() : Set.of(key("工程" + (at - 1))), new Pace.Work(250)))
                .toList();
        Network network = new Network(line, Map.of(key("工程19999"), day("2027-04-01")));
        Timetable timetable = new Timetable(DAYS, Map.of(), Map.of());

        Plan plan = BackwardPlan.of(network, timetable);

        assertThat(plan.spans()).hasSize(20_000);
        assertThat(Forecast.of(network, Map.of(), plan, timetable, day(TODAY)).spans())
                .hasSize(20_000);
    }

    @Test
    void 実績の日が前後していても着手と終わりを崩さない() {
        Given given = new Given()
                .work("甲", 3)
                .work("乙", 3)
                .fact("甲", "2026-09-10", "2026-09-04")
                .fact("乙", "2027-01-12", null);

        assertThat(given.outlook(TODAY).spans())
                .containsOnly(
                        entry(key("甲"), span("2026-09-04", "2026-09-04")),
                        entry(key("乙"), span("2027-01-12", "2027-01-15")));
    }

    @Test
    void 所要と遅れと締切の幅を外れた値は受け取らない() {
        assertThatThrownBy(() -> new Pace.Work(251)).hasMessageContaining("0〜250");
        assertThatThrownBy(() -> new Pace.Windowed("budget", -1)).hasMessageContaining("0〜250");
        assertThatThrownBy(() -> new Delay("duty:1", 0)).hasMessageContaining("1〜250");
        assertThatThrownBy(() -> new MoveSitting("1", day(TODAY), day(TODAY).plusDays(1)))
                .hasMessageContaining("資料の締切");
    }
}
