package jp.michisuji.hearing.plan;

import java.util.List;
import java.util.Map;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.meeting.PriorHearings;
import jp.michisuji.meeting.Stage;
import jp.michisuji.reform.ReformItems;
import org.springframework.stereotype.Component;

/** 審議を待たせる聴取。定めた段階か、それより後の段階に来ても、まだ済んでいないもの。 */
@Component
class AwaitedHearings implements PriorHearings {

    private final Hearings hearings;
    private final BeforeStages stages;
    private final ReformItems items;

    AwaitedHearings(Hearings hearings, BeforeStages stages, ReformItems items) {
        this.hearings = hearings;
        this.stages = stages;
        this.items = items;
    }

    @Override
    public List<Awaited> awaited(long itemId, Stage stage) {
        Map<Long, Stage> before = stages.ofItem(itemId);
        if (before.isEmpty()) {
            return List.of();
        }
        List<Stage> road = items.get(itemId).stages();
        return hearings.of(itemId).stream()
                .filter(hearing -> before.containsKey(hearing.id()) && !hearing.finished())
                .filter(hearing -> road.indexOf(before.get(hearing.id())) <= road.indexOf(stage))
                .map(AwaitedHearings::awaited)
                .toList();
    }

    private static Awaited awaited(Hearing hearing) {
        String name = hearing.group() == null
                ? hearing.kind().label()
                : hearing.group().name();
        return new Awaited(name, "/hearings/" + hearing.id());
    }
}
