package jp.michisuji.approval.after;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.DecidedInAbsence;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 後閲の始まり。本人のいないところで承認が行われたら、戻るのを待つ手続を始める。 */
@Component
public class PostReviewOpening {

    static final String PROCESS = "post-review";

    private final Approvals approvals;
    private final PostReviews reviews;
    private final PostReviewNeed need;
    private final ProcessRuns runs;
    private final AuditLog audit;
    private final Clock clock;

    PostReviewOpening(
            Approvals approvals,
            PostReviews reviews,
            PostReviewNeed need,
            ProcessRuns runs,
            AuditLog audit,
            Clock clock) {
        this.approvals = approvals;
        this.reviews = reviews;
        this.need = need;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(DecidedInAbsence decided) {
        Approval approval = approvals.lock(decided.approvalId());
        Instant now = clock.instant();
        Optional<String> needless = need.needlessAtOnce(decided);
        if (needless.isPresent()) {
            reviews.add(decided, PostReview.State.NEEDLESS, needless.get(), now);
            audit.record(Actor.system(), AfterActs.of(approval, "approval.post-review-needless", needless.get()));
            return;
        }
        long id = reviews.add(decided, PostReview.State.AWAY, because(decided.capacity()), now);
        Map<String, Object> variables = Map.of("approvalId", approval.id(), "reviewId", id);
        reviews.follow(id, runs.start(PROCESS, String.valueOf(approval.id()), variables));
    }

    private static String because(Capacity capacity) {
        return capacity == Capacity.ACTING ? "職が欠けている間に、事務取扱・職務代理が承認した" : "不在の間に代決された";
    }
}
