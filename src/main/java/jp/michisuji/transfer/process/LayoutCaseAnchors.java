package jp.michisuji.transfer.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.AnchorDates;
import jp.michisuji.transfer.LayoutCase;
import jp.michisuji.transfer.LayoutCases;
import jp.michisuji.transfer.LayoutMember;
import jp.michisuji.transfer.LayoutMembers;
import jp.michisuji.transfer.LayoutNeeds;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** まとめた移転の基準日。加わっている業務の、最も早い移管日である。 */
@Component
class LayoutCaseAnchors implements AnchorDates {

    private static final String NAME = "最も早い移管日";

    private final LayoutCases cases;
    private final LayoutMembers members;

    LayoutCaseAnchors(LayoutCases cases, LayoutMembers members) {
        this.cases = cases;
        this.members = members;
    }

    @Override
    public Set<Anchor> anchors() {
        return Set.of(TransferAnchors.TRANSFER_DAY);
    }

    @Override
    public Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor) {
        boolean mine = anchor.equals(TransferAnchors.TRANSFER_DAY)
                && LayoutCase.SUBJECT.equals(task.subject().type());
        return mine ? Optional.of(dateOf(task.subject().numericId())) : Optional.empty();
    }

    /** 符号はその業務の移管日のものとし、移管日を動かす前の見込みに、まとめた移転の期限も並ぶ。 */
    private AnchorDate dateOf(long caseId) {
        List<LayoutMember> all = members.of(cases.get(caseId));
        return LayoutNeeds.earliest(all)
                .map(first -> AnchorDate.on(Transfer.anchorKey(first.transferId()), NAME, first.transferOn()))
                .orElseGet(() -> AnchorDate.undecided(LayoutCase.SUBJECT + ":" + caseId, NAME, "加わった業務がまだない"));
    }
}
