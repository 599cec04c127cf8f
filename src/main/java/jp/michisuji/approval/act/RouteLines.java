package jp.michisuji.approval.act;

import java.util.List;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Stages;
import jp.michisuji.approval.Step;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Component;

/** 経路の並び。誰が何をし、次にどこへ回るかを、職の名で見せる。 */
@Component
public class RouteLines {

    private final Stages stages;
    private final Organization organization;

    RouteLines(Stages stages, Organization organization) {
        this.stages = stages;
        this.organization = organization;
    }

    /** @param stepId 見ている人の職。なければ0 */
    public List<RouteLine> of(long approvalId, long stepId) {
        return stages.of(approvalId).stream()
                .flatMap(stage -> stage.steps().stream().map(step -> line(stage, step, stepId)))
                .toList();
    }

    private RouteLine line(Stage stage, Step step, long stepId) {
        boolean moved = !step.postCode().equals(step.askedPost());
        return new RouteLine(
                stage, step, name(step.postCode()), moved ? name(step.askedPost()) : null, step.id() == stepId);
    }

    private String name(String postCode) {
        return organization.findPost(postCode).map(Post::name).orElse(postCode);
    }
}
