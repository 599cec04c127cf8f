package jp.michisuji.meeting.process;

import java.util.Date;
import java.util.List;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.PaperDeadline;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.sitting.MinutesApprovals;
import jp.michisuji.meeting.sitting.MinutesStanding;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 要旨の確認の図が尋ねること。確認する職、事務局、期日、会議体の定め、修正の求め。 */
@ProcessBean
public class MinutesFacts {

    private final MinutesStanding standing;
    private final MinutesApprovals approvals;
    private final Sittings sittings;
    private final Bodies bodies;

    MinutesFacts(MinutesStanding standing, MinutesApprovals approvals, Sittings sittings, Bodies bodies) {
        this.standing = standing;
        this.approvals = approvals;
        this.sittings = sittings;
        this.bodies = bodies;
    }

    /** まだ返事をしていない職。直したあとは、修正を求めた職だけになる。 */
    public List<String> reviewers(DelegateExecution execution) {
        return standing.waiting(MinutesVariables.sittingId(execution));
    }

    /** 事務局が替われば、新しい職に届く。 */
    public String secretariat(DelegateExecution execution) {
        return bodies.get(sittings.get(MinutesVariables.sittingId(execution)).bodyCode())
                .secretariatPost();
    }

    /** 期日の翌日の始業時。 */
    public Date replyDayOver(DelegateExecution execution) {
        return Date.from(PaperDeadline.after(
                approvals.get(MinutesVariables.sittingId(execution)).replyBy()));
    }

    public boolean silenceAgrees(DelegateExecution execution) {
        return approvals.get(MinutesVariables.sittingId(execution)).silentConsent();
    }

    public boolean objected(DelegateExecution execution) {
        return standing.objected(MinutesVariables.sittingId(execution));
    }
}
