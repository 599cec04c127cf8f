package jp.michisuji.schedule.plan;

import static jp.michisuji.schedule.plan.Given.day;
import static jp.michisuji.schedule.plan.Given.key;
import static jp.michisuji.schedule.plan.Given.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 止まり。再び動くのを待ってから、所要を初めから数える。 */
class HaltTest {

    private static final String TODAY = "2026-09-01";

    private final StepKey again = StepKey.of("item:7", "了承");
    private final Given given = new Given().work("作る", 3).work("確かめる", 2, "作る").fact("作る", "2026-08-28", null);

    private Outlook halted(Situation situation) {
        Situation then = situation.after(List.of(new Halt("duty:12", Set.of(again))), day(TODAY));
        return then.outlook(new Plan(Map.of(), List.of()), day(TODAY));
    }

    private Situation waiting(int openDays) {
        Situation situation = given.situation();
        List<PlanStep> steps = new ArrayList<>(situation.network().steps());
        steps.add(new PlanStep(again, "了承", Set.of(), new Pace.Work(openDays)));
        return situation.with(steps);
    }

    @Test
    void 着手した工程も_再び動くまで進まない() {
        // 了承は九月一日（火）から五開庁日で 8日（火）、そこから三開庁日で 11日（金）、二開庁日で 15日（火）
        assertThat(halted(waiting(5)).spans())
                .containsEntry(again, span("2026-09-01", "2026-09-08"))
                .containsEntry(key("作る"), span("2026-08-28", "2026-09-11"))
                .containsEntry(key("確かめる"), span("2026-09-11", "2026-09-15"));
        assertThat(halted(waiting(5)).driver()).containsEntry(key("作る"), again);
    }

    @Test
    void 止まっていなければ_着手した日から数える() {
        assertThat(waiting(5).outlook(given.plan(), day(TODAY)).spans())
                .containsEntry(key("作る"), span("2026-08-28", "2026-09-02"))
                .containsEntry(key("確かめる"), span("2026-09-02", "2026-09-04"));
    }

    @Test
    void 終えた工程は止まらない() {
        given.fact("作る", "2026-08-26", "2026-08-31");

        assertThat(halted(waiting(5)).spans())
                .containsEntry(key("作る"), span("2026-08-26", "2026-08-31"))
                .containsEntry(key("確かめる"), span("2026-09-08", "2026-09-10"));
    }
}
