package jp.michisuji.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.michisuji.web.Station;
import jp.michisuji.web.StationState;
import org.junit.jupiter.api.Test;

class LayoutRoadTest {

    private static final OffsetDateTime 始まり = OffsetDateTime.of(2026, 5, 1, 9, 0, 0, 0, ZoneOffset.ofHours(9));
    private static final LayoutPlan 工事あり =
            new LayoutPlan(null, null, null, null, new WorksPlan(LocalDate.of(2027, 1, 20), 60), null, null, null);

    private static final LayoutPlan 決裁あり = new LayoutPlan(
            null,
            null,
            null,
            null,
            工事あり.works(),
            new LayoutPlan.Decision("7港区改第5号", LocalDate.of(2026, 9, 1)),
            null,
            null);

    @Test
    void 開いている仕事の前は済み_後はこれから() {
        assertThat(states(LayoutCase.State.OPEN, List.of("userTask_coordinateLayout"), LayoutPlan.BLANK))
                .containsExactly("DONE", "DONE", "HERE", "AHEAD", "AHEAD", "AHEAD", "AHEAD");
    }

    @Test
    void 工事が要らなければ工事の予定は通らない() {
        assertThat(states(LayoutCase.State.OPEN, List.of("userTask_decideMoveDay"), LayoutPlan.BLANK))
                .containsExactly("DONE", "DONE", "DONE", "SKIPPED", "SKIPPED", "HERE", "AHEAD");
        assertThat(states(LayoutCase.State.OPEN, List.of("userTask_decideMoveDay"), 工事あり))
                .containsExactly("DONE", "DONE", "DONE", "DONE", "SKIPPED", "HERE", "AHEAD");
    }

    @Test
    void 決裁を待つ間は決裁の駅に立ち_決裁されれば文書番号を添える() {
        assertThat(states(LayoutCase.State.OPEN, List.of(LayoutRoad.DECISION), 工事あり))
                .containsExactly("DONE", "DONE", "DONE", "DONE", "HERE", "AHEAD", "AHEAD");
        assertThat(LayoutRoad.of(layoutCase(LayoutCase.State.OPEN), List.of("userTask_decideMoveDay"), List.of(), 決裁あり))
                .contains(new Station("決裁", StationState.DONE, "7港区改第5号"));
    }

    @Test
    void 席数の見直しは道筋を戻さない() {
        assertThat(states(
                        LayoutCase.State.OPEN,
                        List.of("userTask_reviewSeats", "userTask_recordMove"),
                        LayoutPlan.BLANK))
                .endsWith("DONE", "HERE")
                .hasSize(7);
    }

    @Test
    void 完了すればすべて済み_やめれば記録のあるところまで() {
        assertThat(states(LayoutCase.State.DONE, List.of(), 決裁あり)).containsOnly("DONE");
        assertThat(states(LayoutCase.State.DISSOLVED, List.of(), LayoutPlan.BLANK))
                .containsExactly("DONE", "AHEAD", "AHEAD", "AHEAD", "AHEAD", "AHEAD", "AHEAD");
    }

    @Test
    void 済んだ駅には最後に済ませた日を添える() {
        List<LayoutCaseStep> steps = List.of(step(LocalDate.of(2026, 5, 1)), step(LocalDate.of(2026, 6, 1)));
        assertThat(LayoutRoad.of(layoutCase(LayoutCase.State.OPEN), List.of("userTask_planLayout"), steps, 工事あり))
                .first()
                .isEqualTo(new Station("席数と面積", StationState.DONE, "令和8年6月1日（月）"));
    }

    private static List<String> states(LayoutCase.State state, List<String> open, LayoutPlan plan) {
        return LayoutRoad.of(layoutCase(state), open, List.of(step(LocalDate.of(2026, 5, 1))), plan).stream()
                .map(station -> station.state().name())
                .toList();
    }

    private static LayoutCase layoutCase(LayoutCase.State state) {
        return new LayoutCase(1, "移転", "土木管理課", "lead", state, "p", 0, 始まり, null, null);
    }

    private static LayoutCaseStep step(LocalDate on) {
        return new LayoutCaseStep(1, 1, "userTask_computeSeats", "必要席数と面積を出す", null, on, null, null, "p", "lead", 始まり);
    }
}
