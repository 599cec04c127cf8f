package jp.michisuji.meeting;

import java.util.Optional;
import java.util.Set;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.AnchorDates;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 審議の基準日。かける会議の開催日である。 */
@Component
public class DeliberationAnchors implements AnchorDates {

    static final String KEY = "sitting:";

    private final Deliberations deliberations;
    private final Sittings sittings;
    private final Bodies bodies;

    DeliberationAnchors(Deliberations deliberations, Sittings sittings, Bodies bodies) {
        this.deliberations = deliberations;
        this.sittings = sittings;
        this.bodies = bodies;
    }

    @Override
    public Set<Anchor> anchors() {
        return Set.of(Anchor.SITTING);
    }

    @Override
    public Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor) {
        boolean mine = anchor.equals(Anchor.SITTING)
                && "deliberation".equals(task.subject().type());
        return mine ? Optional.of(sittingOf(deliberations.get(task.subject().numericId()))) : Optional.empty();
    }

    AnchorDate sittingOf(Deliberation it) {
        return sittings.find(it.sittingId())
                .map(DeliberationAnchors::of)
                .orElseGet(() -> AnchorDate.undecided(
                        "body:" + it.bodyCode(), bodies.get(it.bodyCode()).name(), "次回未定"));
    }

    /** 開催日の符号。 */
    static String key(long sittingId) {
        return KEY + sittingId;
    }

    /** 会議の開催日。 */
    public static AnchorDate of(Sitting sitting) {
        return sitting.exactDate() == null
                ? AnchorDate.undecided(key(sitting.id()), sitting.title(), "開催日未定・" + sitting.dateInWords() + "の予定")
                : AnchorDate.on(key(sitting.id()), sitting.title(), sitting.exactDate());
    }
}
