package jp.michisuji.approval.act;

import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.WorkItem;

/** 業務の求めた決裁の道のり。起案する職が付し、経路の職がそれぞれ承認し、又は却下する。 */
public class AskedWalk {

    private final ApprovalWalk walk;
    private final Approvals approvals;
    private final Withdrawing withdrawing;
    private final Office office;

    AskedWalk(ApprovalWalk walk, Approvals approvals, Withdrawing withdrawing, Office office) {
        this.walk = walk;
        this.approvals = approvals;
        this.withdrawing = withdrawing;
        this.office = office;
    }

    /** その業務が求めた、一番新しい決裁。 */
    public Approval of(String type, long id) {
        return all(type, id).get(0);
    }

    public List<Approval> all(String type, long id) {
        return approvals.ofOrigin(new Approval.Origin(type, String.valueOf(id)));
    }

    /** 下書きのまま付す。 */
    public void send(Approval asked) {
        WorkItem draft = walk.open(asked.id()).get(0);
        walk.submit(draft, draft.postCode(), form -> {});
    }

    /** 付して、終わりの段まで承認する。 */
    public void decide(Approval asked) {
        send(asked);
        while (approvals.get(asked.id()).state() == ApprovalState.CIRCULATING) {
            act(asked, "approve", null);
        }
    }

    public void reject(Approval asked, String why) {
        send(asked);
        act(asked, "reject", why);
    }

    public void withdraw(Approval asked, String why) {
        send(asked);
        withdrawing.withdraw(asked.id(), why, office.as(asked.drafterPost()));
        office.leave();
    }

    private void act(Approval asked, String outcome, String words) {
        String post = walk.open(asked.id()).get(0).postCode();
        walk.act(asked.id(), post, post, outcome, words);
    }
}
