package jp.michisuji.schedule.plan;

import static jp.michisuji.schedule.plan.Given.DAYS;
import static jp.michisuji.schedule.plan.Given.day;
import static jp.michisuji.schedule.plan.Given.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.plan.Difference.Shift;
import jp.michisuji.schedule.plan.Pace.Deliberation;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import org.junit.jupiter.api.Test;

/** 仮の変更。令和8年9月1日（火）に見込む。 */
class WhatIfTest {

    private final Given given = new Given()
            .work("案を作る", 3)
            .step("部会", new Deliberation("bukai", null), "案を作る")
            .work("直す", 2, "部会")
            .anchor("直す", "2026-09-30")
            .fact("案を作る", "2026-08-31", null)
            .on(new Timetable(
                    DAYS,
                    Map.of(
                            "bukai",
                            List.of(
                                    new Sitting("b1", "初めの部会", day("2026-09-07"), day("2026-09-10")),
                                    new Sitting("b2", "次の部会", day("2026-09-15"), day("2026-09-18")))),
                    Map.of()));

    private Outlook after(WhatIf... changes) {
        return given.situation().after(List.of(changes), day("2026-09-01")).outlook(given.plan(), day("2026-09-01"));
    }

    private Difference difference(Outlook before, Outlook after) {
        return Difference.between(before, after, given.situation().network().anchors(), DAYS);
    }

    @Test
    void 何も変えなければ違いはない() {
        assertThat(difference(after(), after())).isEqualTo(new Difference(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void 開催を動かすとその審議と先の工程が同じだけずれる() {
        Difference moved = difference(after(), after(new MoveSitting("b1", day("2026-09-15"), day("2026-09-10"))));

        // 9月11日（金）・14日（月）・15日（火）で三開庁日
        assertThat(moved.shifts())
                .containsExactly(
                        new Shift(key("直す"), day("2026-09-14"), day("2026-09-17"), 3),
                        new Shift(key("部会"), day("2026-09-10"), day("2026-09-15"), 3));
        assertThat(moved.missed()).isEmpty();
    }

    @Test
    void 開いた工程の遅れは次の締切に間に合う間は先へ響かない() {
        assertThat(difference(after(), after(new Delay("duty:12/案を作る", 2))).shifts())
                .containsExactly(new Shift(key("案を作る"), day("2026-09-03"), day("2026-09-07"), 2));
        assertThat(after(new Delay("duty:12/案を作る", 2), new Delay("duty:12/案を作る", 1))
                        .finish(key("部会")))
                .isEqualTo("2026-09-18");
    }

    @Test
    void 逆に戻せば間に合うようになった工程に挙がる() {
        Outlook late = after(new DropSitting("b1"), new Delay("duty:12/直す", 5));

        assertThat(difference(after(), late).missed()).containsExactly(key("直す"));
        assertThat(difference(late, after()).saved()).containsExactly(key("直す"));
    }

    @Test
    void 遅れの待ちは連なりに名を持って現れる() {
        Situation then = given.situation().after(List.of(new Delay("duty:12/直す", 5)), day("2026-09-01"));
        Outlook outlook = then.outlook(given.plan(), day("2026-09-01"));

        assertThat(Chains.critical(outlook, then.network(), key("直す")).words(9))
                .isEqualTo("案を作る → 部会 → 直すの5開庁日の遅れ → 直す");
    }
}
