package jp.michisuji.approval.act;

import java.util.Optional;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.workflow.TaskHolds;
import jp.michisuji.workflow.WorkSubject;
import org.springframework.stereotype.Component;

/** 決裁の仕事も、起案の行を押さえてから、仕事の行を押さえる。引戻しや取下げと、互いを待ち合わない。決裁に保留はない。 */
@Component
class ApprovalHolds implements TaskHolds {

    private final Approvals approvals;

    ApprovalHolds(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void lock(WorkSubject subject) {
        if (Approval.SUBJECT.equals(subject.type())) {
            approvals.lock(subject.numericId());
        }
    }

    @Override
    public Optional<String> reasonFor(WorkSubject subject) {
        return Optional.empty();
    }
}
