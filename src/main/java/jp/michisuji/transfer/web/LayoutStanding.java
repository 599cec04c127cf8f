package jp.michisuji.transfer.web;

import java.util.Map;
import jp.michisuji.approval.AskedApprovals;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.WorksDecisions;
import org.springframework.stereotype.Component;

/** 席を整える単位の、工事の決裁の今。見せてよい決裁は番号と状態を、そうでなければ待っていることだけを見せる。 */
@Component
class LayoutStanding {

    private final AskedApprovals approvals;
    private final WorksDecisions decisions;

    LayoutStanding(AskedApprovals approvals, WorksDecisions decisions) {
        this.approvals = approvals;
        this.decisions = decisions;
    }

    Map<String, Object> of(LayoutOwner owner) {
        return Map.of(
                "worksApprovals",
                approvals.readable(owner.origin()),
                "worksAwaited",
                decisions.awaited(owner).isPresent());
    }
}
