package jp.michisuji.meeting.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import jp.michisuji.meeting.AgreementConditions;
import jp.michisuji.meeting.HearingWaits;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.PaperDeadline;
import jp.michisuji.meeting.Result;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 審議の図が尋ねること。先に聴く意見、答えるべき意見、満たすべき条件、資料の遅れの時刻。 */
@ProcessBean
public class DeliberationFollowUps {

    private final Opinions opinions;
    private final AgreementConditions conditions;
    private final PaperDeadline paperDeadline;
    private final HearingWaits waits;

    DeliberationFollowUps(
            Opinions opinions, AgreementConditions conditions, PaperDeadline paperDeadline, HearingWaits waits) {
        this.opinions = opinions;
        this.conditions = conditions;
        this.paperDeadline = paperDeadline;
        this.waits = waits;
    }

    public boolean hearingsRemain(DelegateExecution execution) {
        return waits.remain(DeliberationVariables.deliberationId(execution));
    }

    /** 取り下げた案件には回答を求めない。 */
    public List<Long> opinionsToAnswer(DelegateExecution execution) {
        boolean withdrawn = Result.WITHDRAWN.name().equals(execution.getVariable(DeliberationVariables.RESULT));
        return withdrawn ? List.of() : opinions.unanswered(DeliberationVariables.deliberationId(execution));
    }

    public String answeringPost(Long opinionId) {
        return opinions.get(opinionId).answeringPost();
    }

    public List<Long> conditionsToFulfil(DelegateExecution execution) {
        return conditions.unfulfilled(DeliberationVariables.deliberationId(execution));
    }

    public String conditionOwner(Long conditionId) {
        return conditions.get(conditionId).ownerPost();
    }

    public Date paperOverdueAt(DelegateExecution execution) {
        Instant at = paperDeadline.overdueAt(DeliberationVariables.deliberationId(execution));
        return Date.from(at);
    }
}
