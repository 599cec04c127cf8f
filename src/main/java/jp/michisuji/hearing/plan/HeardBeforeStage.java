package jp.michisuji.hearing.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.hearing.HearingState;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.meeting.Stage;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.reform.RoadElements;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Awaited;
import jp.michisuji.schedule.programme.PlannedWork;
import org.springframework.stereotype.Component;

/** 審議が待つ聴取の工程。先に済ませると定めた聴取が終わるまで、その段階の審議は終わらない。 */
@Component
class HeardBeforeStage implements PlannedWork {

    private static final String RESULT = "/userTask_recordResult";

    private final Hearings hearings;
    private final BeforeStages stages;
    private final ReformItems items;

    HeardBeforeStage(Hearings hearings, BeforeStages stages, ReformItems items) {
        this.hearings = hearings;
        this.stages = stages;
        this.items = items;
    }

    @Override
    public List<PlannedSubject> subjects() {
        return List.of();
    }

    @Override
    public List<Wait> waits() {
        Map<Long, Stage> before = stages.all();
        Map<Long, ReformItem> known =
                items.all().stream().collect(Collectors.toMap(ReformItem::id, Function.identity()));
        return hearings.list().stream()
                .filter(hearing -> before.containsKey(hearing.id()) && hearing.state() != HearingState.DECLINED)
                .map(hearing -> new Wait(
                        RoadElements.subject(hearing.itemId()),
                        RoadElements.of(known.get(hearing.itemId()), before.get(hearing.id())) + RESULT,
                        new Awaited("hearing:" + hearing.id(), null)))
                .toList();
    }
}
