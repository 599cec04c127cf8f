package jp.michisuji.schedule.programme;

import static jp.michisuji.schedule.programme.Sketch.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.plan.Situation;
import jp.michisuji.schedule.plan.Timetable;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import org.junit.jupiter.api.Test;

/** 移管後の確認。業務の移管日の後に来る工程だけをいう。 */
class AfterwardsTest {

    private final Sketch sketch =
            new Sketch("subject:1").work("hold", 1).work("move", 0, "hold").work("check", 20, "move");

    AfterwardsTest() {
        sketch.anchors.put("move", day("2027-04-01"));
    }

    @Test
    void 業務の移管日の後の工程は_業務の終わりに数えない() {
        assertThat(snapshot(Lane.DUTY).afterwards()).containsExactly(sketch.key("check"));
    }

    @Test
    void 説明会の日の後の回答は_移管後の確認ではなく_終わりに数える() {
        assertThat(snapshot(Lane.HEARING).afterwards()).isEmpty();
    }

    private ScheduleSnapshot snapshot(Lane lane) {
        Map<PlannedSubject, Unfolded> nets = Map.of(sketch.planned(lane), sketch.net());
        Timetable timetable = new Timetable(Sketch.DAYS, Map.of(), Map.of());
        Situation situation = new Situation(Weaving.of(nets, List.of(), Sketch.DAYS), Map.of(), timetable);
        return ScheduleSnapshot.of(day("2027-02-01"), nets, Map.of(), situation, List.of());
    }
}
