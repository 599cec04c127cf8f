package jp.michisuji.approval.after;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.workflow.PostNotice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 後閲の知らせ。問題があるとされたことを、代わって承認した職と起案者の職に言う。 */
@Component
class PostReviewNotices {

    private final PostReviewNeed need;
    private final Organization organization;
    private final ApplicationEventPublisher events;

    PostReviewNotices(PostReviewNeed need, Organization organization, ApplicationEventPublisher events) {
        this.need = need;
        this.organization = organization;
        this.events = events;
    }

    void tellProblem(Approval approval, PostReview review, String comment, Actor actor) {
        List<String> posts = Stream.concat(
                        need.decision(review).map(ApprovalAct::postCode).stream(), Stream.of(approval.drafterPost()))
                .filter(Objects::nonNull)
                .distinct()
                .filter(post -> organization.findPost(post).isPresent())
                .toList();
        events.publishEvent(new PostNotice(
                posts,
                "post-review " + review.id(),
                "後閲で問題があるとされました：" + approval.name(),
                approval.name() + "について、" + actor.postName() + "が後閲し、問題があるとしました。\n\n" + comment
                        + "\n\n決裁は取り消されません。直すには、改めて起案してください。",
                "/approvals/" + approval.id(),
                "この起案の起案者、又は代わって承認した職"));
    }
}
