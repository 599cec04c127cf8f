package jp.michisuji.hearing.process;

import java.util.Optional;
import java.util.Set;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.AnchorDates;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 聴取の基準日。実施した日、なければ決まった予定日である。 */
@Component
class HearingAnchors implements AnchorDates {

    private final Hearings hearings;

    HearingAnchors(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public Set<Anchor> anchors() {
        return Set.of(Anchor.HEARING);
    }

    @Override
    public Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor) {
        boolean mine =
                anchor.equals(Anchor.HEARING) && "hearing".equals(task.subject().type());
        return mine ? Optional.of(anchorOf(hearings.get(task.subject().numericId()))) : Optional.empty();
    }

    private static String key(Hearing hearing) {
        return Hearing.anchorKey(hearing.id());
    }

    private static AnchorDate anchorOf(Hearing hearing) {
        return hearing.exactDate() == null
                ? AnchorDate.undecided(key(hearing), hearing.occasion(), hearing.undecidedInWords())
                : AnchorDate.on(key(hearing), hearing.occasion(), hearing.exactDate());
    }
}
