package jp.michisuji.approval.process;

import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.CirculationKind;
import jp.michisuji.approval.after.Circulation;
import jp.michisuji.approval.after.Circulations;
import jp.michisuji.approval.after.PostReview;
import jp.michisuji.approval.after.PostReviews;
import jp.michisuji.workflow.TaskContext;
import jp.michisuji.workflow.WorkSubject;
import jp.michisuji.workflow.WorkSubjects;
import org.springframework.stereotype.Component;

/** 後閲と回りの仕事の主題。どの起案の、どの後閲か、どの職への回りか。 */
@Component
class AfterSubjects implements WorkSubjects {

    private final Approvals approvals;
    private final PostReviews reviews;
    private final Circulations circulations;

    AfterSubjects(Approvals approvals, PostReviews reviews, Circulations circulations) {
        this.approvals = approvals;
        this.reviews = reviews;
        this.circulations = circulations;
    }

    @Override
    public List<String> processKeys() {
        return List.of("post-review", "circulation");
    }

    @Override
    public WorkSubject subjectOf(TaskContext task) {
        Approval approval = approvals.get(task.number(AfterVariables.APPROVAL_ID));
        WorkSubject subject = new WorkSubject(
                Approval.SUBJECT, String.valueOf(approval.id()), approval.itemId(), approval.name(), null);
        if (task.has(AfterVariables.REVIEW_ID)) {
            PostReview review = reviews.get(task.number(AfterVariables.REVIEW_ID));
            return subject.about("後閲：" + review.reason(), String.valueOf(review.id()));
        }
        CirculationKind kind = CirculationKind.valueOf(task.text(AfterVariables.CIRCULATION_KIND));
        Circulation circulation = circulations
                .find(approval.id(), kind, task.text(AfterVariables.CIRCULATION_POST))
                .orElseThrow();
        return subject.about(kind.label() + "：" + circulation.reason(), String.valueOf(circulation.id()));
    }
}
