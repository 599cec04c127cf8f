package jp.michisuji.approval.after.web;

import java.util.List;
import java.util.Map;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.RecordedPosts;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Stages;
import jp.michisuji.approval.Step;
import org.springframework.stereotype.Component;

/** 起案のあらまし。後閲と回りの様式が並べる、文面と決裁の経過。 */
@Component
class ApprovalBrief {

    private final Approvals approvals;
    private final Stages stages;
    private final RecordedPosts posts;

    ApprovalBrief(Approvals approvals, Stages stages, RecordedPosts posts) {
        this.approvals = approvals;
        this.stages = stages;
        this.posts = posts;
    }

    /** 段の一つの職。 */
    record StepLine(String stage, String postName, String state) {}

    Map<String, Object> of(long approvalId) {
        Approval approval = approvals.get(approvalId);
        String drafter = posts.of(approval.drafterPost(), approval.draftedAt()).toString();
        return Map.of("approval", approval, "drafter", drafter, "steps", steps(approvalId));
    }

    private List<StepLine> steps(long approvalId) {
        return stages.of(approvalId).stream()
                .flatMap(stage -> stage.steps().stream().map(step -> line(stage, step)))
                .toList();
    }

    private StepLine line(Stage stage, Step step) {
        String state = step.done() == null
                ? step.state().label()
                : step.state().label() + "（" + step.done().postName() + "・"
                        + step.done().capacity().label() + "）";
        return new StepLine(stage.kind().label(), posts.of(step).toString(), state);
    }
}
