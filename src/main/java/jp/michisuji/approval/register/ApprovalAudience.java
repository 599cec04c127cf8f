package jp.michisuji.approval.register;

import jp.michisuji.access.Action;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Permissions;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 起案を読める人と、直せる人。 */
@Repository
public class ApprovalAudience {

    private final JdbcClient jdbc;
    private final ApprovalReach reach;
    private final Approvals approvals;
    private final Permissions permissions;

    ApprovalAudience(JdbcClient jdbc, ApprovalReach reach, Approvals approvals, Permissions permissions) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.approvals = approvals;
        this.permissions = permissions;
    }

    public boolean reads(long approvalId) {
        return permissions.allows(Action.APPROVAL_READ)
                && jdbc.sql("select exists (select 1 from approval a where a.id = :id and " + ApprovalReach.READS + ")")
                        .params(reach.values())
                        .param("id", approvalId)
                        .query(Boolean.class)
                        .single();
    }

    /**
     * 読める起案を引く。
     *
     * @throws NotFoundException そのような起案がない
     * @throws NotVisibleException 読める人でない
     */
    public Approval read(long approvalId) {
        Approval approval = approvals.get(approvalId);
        if (!reads(approvalId)) {
            throw new NotVisibleException("範囲の外です: " + Action.APPROVAL_READ.label());
        }
        return approval;
    }

    /** 起案した職にある。 */
    public boolean drafts(Approval approval) {
        return permissions.reaches(Action.APPROVAL_DRAFT, approval.drafterPost());
    }

    /**
     * 自分の職の起案を引く。
     *
     * @throws NotVisibleException 起案した職にない
     */
    public Approval own(long approvalId) {
        Approval approval = approvals.get(approvalId);
        permissions.demandOn(Action.APPROVAL_DRAFT, approval.drafterPost());
        return approval;
    }
}
