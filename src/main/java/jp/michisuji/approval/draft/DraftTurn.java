package jp.michisuji.approval.draft;

import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 起案者の番。文面と添付と経路に触れてよい間だけ、行を押さえて渡す。 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftTurn {

    private final Approvals approvals;

    DraftTurn(Approvals approvals) {
        this.approvals = approvals;
    }

    /** @throws ConflictException 回議中か、もう終わった */
    Approval writable(long id) {
        Approval approval = approvals.lock(id);
        if (!approval.state().writable()) {
            throw new ConflictException(approval.name() + "は" + approval.state().label() + "です。今は直せません");
        }
        return approval;
    }

    /** @throws ConflictException 既に回議に付した */
    Approval draft(long id) {
        Approval approval = approvals.lock(id);
        if (approval.number() != null) {
            throw new ConflictException(approval.name() + "は、既に回議に付しました。下書きではありません");
        }
        return approval;
    }
}
