package jp.michisuji.reform;

import java.util.Optional;
import java.util.Set;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.AnchorDates;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 目標日の基準日。案件に属する仕事なら、どの手続の仕事でも目標日から数えられる。 */
@Component
class TargetAnchors implements AnchorDates {

    private final ReformItems items;

    TargetAnchors(ReformItems items) {
        this.items = items;
    }

    @Override
    public Set<Anchor> anchors() {
        return Set.of(Anchor.TARGET);
    }

    @Override
    public Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor) {
        Long item = task.subject().itemId();
        return anchor.equals(Anchor.TARGET) && item != null
                ? items.find(item).map(TargetAnchors::date)
                : Optional.empty();
    }

    private static AnchorDate date(ReformItem item) {
        String key = TargetDays.key(item.id());
        String name = "「" + item.title() + "」の目標日";
        return item.targetOn() == null
                ? AnchorDate.undecided(key, name, "未定")
                : AnchorDate.on(key, name, item.targetOn());
    }
}
