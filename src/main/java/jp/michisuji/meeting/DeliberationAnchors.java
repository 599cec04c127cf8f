package jp.michisuji.meeting;

import java.util.Optional;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.AnchorDates;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 審議の基準日。かける会議の開催日である。 */
@Component
public class DeliberationAnchors implements AnchorDates {

    private final Deliberations deliberations;
    private final Sittings sittings;
    private final Bodies bodies;

    DeliberationAnchors(Deliberations deliberations, Sittings sittings, Bodies bodies) {
        this.deliberations = deliberations;
        this.sittings = sittings;
        this.bodies = bodies;
    }

    @Override
    public Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor) {
        boolean mine =
                anchor == Anchor.SITTING && "deliberation".equals(task.subject().type());
        return mine ? Optional.of(sittingOf(deliberations.get(task.subject().numericId()))) : Optional.empty();
    }

    AnchorDate sittingOf(Deliberation it) {
        return sittings.find(it.sittingId())
                .map(DeliberationAnchors::anchor)
                .orElseGet(() -> AnchorDate.undecided(bodies.get(it.bodyCode()).name(), "次回未定"));
    }

    private static AnchorDate anchor(Sitting sitting) {
        return sitting.exactDate() == null
                ? AnchorDate.undecided(sitting.title(), "開催日未定・" + sitting.dateInWords() + "の予定")
                : AnchorDate.on(sitting.title(), sitting.exactDate());
    }
}
