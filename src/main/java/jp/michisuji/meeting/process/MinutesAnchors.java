package jp.michisuji.meeting.process;

import java.util.Optional;
import java.util.Set;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.sitting.MinutesApproval;
import jp.michisuji.meeting.sitting.MinutesApprovals;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.AnchorDates;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 要旨の確認の基準日。事務局が決めた返事の期日である。 */
@Component
class MinutesAnchors implements AnchorDates {

    private static final Anchor REPLY_DAY = new Anchor("MINUTES_DAY", "要旨の返事の期日");

    private final MinutesApprovals approvals;
    private final Sittings sittings;

    MinutesAnchors(MinutesApprovals approvals, Sittings sittings) {
        this.approvals = approvals;
        this.sittings = sittings;
    }

    @Override
    public Set<Anchor> anchors() {
        return Set.of(REPLY_DAY);
    }

    @Override
    public Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor) {
        boolean mine = anchor.equals(REPLY_DAY)
                && MinutesSubjects.TYPE.equals(task.subject().type());
        return mine ? approvals.find(task.subject().numericId()).map(this::dayOf) : Optional.empty();
    }

    private AnchorDate dayOf(MinutesApproval it) {
        String what = sittings.get(it.sittingId()).title() + "の要旨の返事の期日";
        return AnchorDate.on(MinutesApproval.anchorKey(it.sittingId()), what, it.replyBy());
    }
}
