package jp.michisuji.approval.after;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import jp.michisuji.approval.Approvals;
import jp.michisuji.organization.StandIns;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 後閲の番。本人が出ていれば仕事を届け、また不在になれば仕事を下げて戻りを待つ。代理には渡さない。 */
@Component
class PostReviewTurn {

    private final Approvals approvals;
    private final PostReviews reviews;
    private final StandIns standIns;
    private final ProcessRuns runs;
    private final Clock clock;

    PostReviewTurn(Approvals approvals, PostReviews reviews, StandIns standIns, ProcessRuns runs, Clock clock) {
        this.approvals = approvals;
        this.reviews = reviews;
        this.standIns = standIns;
        this.runs = runs;
        this.clock = clock;
    }

    /** 一件ずつの取引で見る。一件の失敗が、ほかの後閲を止めない。 */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void lookAlone(PostReview seen) {
        look(seen);
    }

    /** 起案の行を押さえてから読み直す。二つの節点が同時に見ても、動かすのは一方だけになる。 */
    @Transactional
    void look(PostReview seen) {
        approvals.lock(seen.approvalId());
        PostReview review = reviews.get(seen.id());
        boolean present = !Presence.presentHolders(standIns.on(LocalDate.now(clock)), review.postCode())
                .isEmpty();
        if (review.state() == PostReview.State.AWAY && present) {
            turn(review, PostReview.State.OPEN, "holderReturned");
        } else if (review.state() == PostReview.State.OPEN && !present) {
            turn(review, PostReview.State.AWAY, "holderLeft");
        }
    }

    private void turn(PostReview review, PostReview.State state, String message) {
        reviews.turn(review.id(), state);
        runs.tell(review.processInstanceId(), message, Map.of());
    }
}
