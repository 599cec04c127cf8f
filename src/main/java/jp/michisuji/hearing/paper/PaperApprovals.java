package jp.michisuji.hearing.paper;

import java.util.List;
import java.util.Optional;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.AskedApprovals;
import jp.michisuji.hearing.Hearing;
import org.springframework.stereotype.Component;

/** 説明資料の決裁の見え方。 */
@Component
public class PaperApprovals {

    private final AskedApprovals asked;
    private final Approvals approvals;

    PaperApprovals(AskedApprovals asked, Approvals approvals) {
        this.asked = asked;
        this.approvals = approvals;
    }

    /** 今の利用者に見せてよいもの。新しいものが先。 */
    public List<Approval> of(Hearing hearing) {
        return asked.readable(PaperOrigin.of(hearing));
    }

    /** 決裁されずに戻った資料の決裁。後から別の決裁が始まれば空。 */
    public Optional<Approval> refused(Hearing hearing) {
        return approvals.ofOrigin(PaperOrigin.of(hearing)).stream().findFirst().filter(PaperApprovals::refused);
    }

    private static boolean refused(Approval approval) {
        return approval.state().closed() && approval.state() != ApprovalState.DECIDED;
    }
}
