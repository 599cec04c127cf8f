package jp.michisuji.approval.register;

import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.AskedApprovals;
import org.springframework.stereotype.Component;

/** 求めた決裁を、決裁の画面と同じ条件で見せる。 */
@Component
class ReadableAskedApprovals implements AskedApprovals {

    private final Approvals approvals;
    private final ApprovalAudience audience;

    ReadableAskedApprovals(Approvals approvals, ApprovalAudience audience) {
        this.approvals = approvals;
        this.audience = audience;
    }

    @Override
    public List<Approval> readable(Approval.Origin origin) {
        return approvals.ofOrigin(origin).stream()
                .filter(approval -> audience.reads(approval.id()))
                .toList();
    }
}
