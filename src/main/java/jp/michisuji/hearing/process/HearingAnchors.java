package jp.michisuji.hearing.process;

import java.util.Optional;
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
    public Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor) {
        boolean mine =
                anchor == Anchor.HEARING && "hearing".equals(task.subject().type());
        return mine ? Optional.of(anchorOf(hearings.get(task.subject().numericId()))) : Optional.empty();
    }

    private static AnchorDate anchorOf(Hearing hearing) {
        return hearing.exactDate() == null
                ? AnchorDate.undecided(hearing.occasion(), hearing.undecidedInWords())
                : AnchorDate.on(hearing.occasion(), hearing.exactDate());
    }
}
