package jp.michisuji.approval.act;

import java.util.List;
import jp.michisuji.approval.RecordedPosts;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Stages;
import jp.michisuji.approval.Step;
import jp.michisuji.organization.PostNameThen;
import org.springframework.stereotype.Component;

/** 経路の並び。誰が何をし、次にどこへ回るかを、職の名で見せる。 */
@Component
public class RouteLines {

    private final Stages stages;
    private final RecordedPosts posts;

    RouteLines(Stages stages, RecordedPosts posts) {
        this.stages = stages;
        this.posts = posts;
    }

    /** @param stepId 見ている人の職。なければ0 */
    public List<RouteLine> of(long approvalId, long stepId) {
        return stages.of(approvalId).stream()
                .flatMap(stage -> stage.steps().stream().map(step -> line(stage, step, stepId)))
                .toList();
    }

    private RouteLine line(Stage stage, Step step, long stepId) {
        boolean moved = !step.postCode().equals(step.askedPost());
        PostNameThen post = posts.of(step);
        String asked = moved ? posts.of(step.askedPost(), null).then() : null;
        return new RouteLine(stage, step, post.then(), post.now(), asked, step.id() == stepId);
    }
}
