package jp.michisuji.approval.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.RecordedPosts;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.StepState;
import jp.michisuji.web.Dates;
import jp.michisuji.web.Station;
import jp.michisuji.web.StationState;
import org.springframework.stereotype.Component;

/** 決裁の道筋。起案から段を通って、決まるまでの駅。 */
@Component
public class ApprovalRoad {

    private final RecordedPosts posts;
    private final Dates dates;

    ApprovalRoad(RecordedPosts posts, Dates dates) {
        this.posts = posts;
        this.dates = dates;
    }

    public List<Station> of(Approval approval, List<Stage> stages) {
        List<Station> road = new ArrayList<>();
        boolean returned = approval.state() == ApprovalState.RETURNED;
        road.add(new Station(
                "起案", returned ? StationState.HERE : StationState.DONE, dates.formatDateTime(approval.sentAt())));
        stages.forEach(stage -> road.add(station(approval, stage)));
        return road;
    }

    private Station station(Approval approval, Stage stage) {
        String who = stage.steps().stream().map(step -> posts.of(step).then()).collect(Collectors.joining("・"));
        return new Station(stage.kind().label(), state(approval, stage), who);
    }

    private static StationState state(Approval approval, Stage stage) {
        if (has(stage, StepState.OPEN)) {
            return StationState.HERE;
        }
        if (has(stage, StepState.WAITING)) {
            return approval.state().closed() ? StationState.SKIPPED : StationState.AHEAD;
        }
        return has(stage, StepState.REMANDED) ? StationState.AHEAD : StationState.DONE;
    }

    private static boolean has(Stage stage, StepState state) {
        return stage.steps().stream().map(Step::state).anyMatch(state::equals);
    }
}
