package jp.michisuji.approval.after;

import java.time.Clock;
import jp.michisuji.access.Permissions;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Capacity;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 後閲する。見た印と一言を残す。問題があっても決裁は覆らず、決めた職と起案者に知らせる。 */
@Component
@Transactional
public class PostReviewing {

    private final Approvals approvals;
    private final PostReviews reviews;
    private final PostReviewNeed need;
    private final PostReviewNotices notices;
    private final ApprovalTrail trail;
    private final Permissions permissions;
    private final AuditLog audit;
    private final Clock clock;

    PostReviewing(
            Approvals approvals,
            PostReviews reviews,
            PostReviewNeed need,
            PostReviewNotices notices,
            ApprovalTrail trail,
            Permissions permissions,
            AuditLog audit,
            Clock clock) {
        this.approvals = approvals;
        this.reviews = reviews;
        this.need = need;
        this.notices = notices;
        this.trail = trail;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * 見たことを残す。
     *
     * @param problem 問題があるとするか
     * @param comment 一言。なければ {@code null}
     * @throws ConflictException 代理である、既に済んでいる、又は本人が不在になって待ちに戻っている
     */
    public void finish(long reviewId, boolean problem, String comment, Actor actor) {
        Approval approval = approvals.lock(reviews.get(reviewId).approvalId());
        PostReview review = reviews.get(reviewId);
        if (permissions.isDeputyOf(review.postCode())) {
            throw new ConflictException("後閲は、その職にある本人がします。代理ではできません");
        }
        if (review.state() != PostReview.State.OPEN) {
            throw new ConflictException("この後閲は、いまは受け付けられません（" + review.state().label() + "）");
        }
        reviews.finish(reviewId, problem, comment, actor, clock.instant());
        trail.add(approval.id(), act(approval, review, problem, comment, actor));
        audit.record(
                actor,
                AfterActs.of(approval, "approval.post-review", problem ? "後閲した（問題あり: " + comment + "）" : "後閲した"));
        if (problem) {
            notices.tellProblem(approval, review, comment, actor);
        }
    }

    /** 本人が戻ったときに要らなくなっていたことを残す。 */
    public void drop(long reviewId) {
        PostReview review = reviews.get(reviewId);
        String reason = need.needlessNow(review).orElseThrow();
        reviews.drop(reviewId, reason);
        Approval approval = approvals.get(review.approvalId());
        audit.record(Actor.system(), AfterActs.of(approval, "approval.post-review-needless", "後閲は" + reason));
    }

    private ApprovalAct act(Approval approval, PostReview review, boolean problem, String comment, Actor actor) {
        Integer stage = need.decision(review).map(ApprovalAct::stage).orElse(null);
        String words = problem ? "問題あり: " + comment : comment;
        return new ApprovalAct(
                0,
                ActKind.POST_REVIEW,
                stage,
                review.stepId(),
                approval.edition(),
                actor.personCode(),
                actor.postCode(),
                actor.postName(),
                Capacity.HOLDER,
                words,
                clock.instant());
    }
}
