package jp.michisuji.schedule.plan;

import static jp.michisuji.schedule.plan.Given.DAYS;
import static jp.michisuji.schedule.plan.Given.day;
import static jp.michisuji.schedule.plan.Given.key;
import static jp.michisuji.schedule.plan.Given.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.plan.Pace.Deliberation;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import jp.michisuji.schedule.plan.Trouble.Kind;
import org.junit.jupiter.api.Test;

/** 仮に置いた開催。見込みはその日で立て、その日によっていることを一文で断る。 */
class AssumptionsTest {

    private static final String SAID = "部会は、開くものとして見込みます。";
    private static final Timetable TIMETABLE = new Timetable(
            DAYS,
            Map.of(
                    "bukai",
                    List.of(
                            new Sitting("1", "第1回", day("2026-09-25"), day("2026-10-01")),
                            new Sitting("2", "次回", day("2026-10-26"), day("2026-10-30"), SAID))),
            Map.of());

    @Test
    void 仮に置いた開催による工程と_その後の工程を一文にまとめる() {
        Given given = new Given()
                .work("案", 30)
                .step("審議", new Deliberation("bukai", null), "案")
                .work("回答", 5, "審議")
                .step("別の審議", new Deliberation("bukai", null), "案")
                .anchor("回答", "2026-12-01")
                .anchor("別の審議", "2026-12-01")
                .on(TIMETABLE);

        Outlook outlook = given.outlook("2026-09-01");

        assertThat(outlook.spans()).containsEntry(key("審議"), span("2026-10-26", "2026-10-30"));
        assertThat(outlook.troubles()).singleElement().satisfies(trouble -> {
            assertThat(trouble.kind()).isEqualTo(Kind.ASSUMED_SITTING);
            assertThat(trouble.words()).isEqualTo(SAID);
            assertThat(trouble.steps()).containsExactlyInAnyOrder(key("審議"), key("別の審議"), key("回答"));
        });
    }

    @Test
    void 決まった開催に間に合えば_断らない() {
        Given given = new Given()
                .step("審議", new Deliberation("bukai", null))
                .anchor("審議", "2026-12-01")
                .on(TIMETABLE);

        assertThat(given.outlook("2026-09-01").troubles()).isEmpty();
    }

    @Test
    void 載せた開催の日を過ぎていれば_残るのは結果の記録なので今日終わると見込む() {
        Given given = new Given()
                .step("審議", new Deliberation("bukai", "1"))
                .anchor("審議", "2026-12-01")
                .fact("審議", "2026-09-20", null)
                .on(TIMETABLE);

        assertThat(given.outlook("2026-10-02").spans()).containsEntry(key("審議"), span("2026-09-20", "2026-10-02"));
    }
}
