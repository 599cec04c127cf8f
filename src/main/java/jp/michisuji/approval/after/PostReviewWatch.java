package jp.michisuji.approval.after;

import jp.michisuji.organization.AbsenceChanged;
import jp.michisuji.organization.appointment.HandsChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 後閲の見張り。日の始まりと、不在が変わったときに、待っている後閲を見直す。 */
@Component
public class PostReviewWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PostReviewWatch.class);

    private final PostReviews reviews;
    private final PostReviewTurn turn;

    PostReviewWatch(PostReviews reviews, PostReviewTurn turn) {
        this.reviews = reviews;
        this.turn = turn;
    }

    /** 待っている後閲をすべて見直す。不在も発令も日付で効くので、日の始まりに一度見ればよい。 */
    public void sweep() {
        reviews.unsettled().forEach(this::lookSafely);
    }

    private void lookSafely(PostReview review) {
        try {
            turn.lookAlone(review);
        } catch (RuntimeException failed) {
            LOG.error("後閲 {} を見直せなかった。あすの始まりに見直す", review.id(), failed);
        }
    }

    /** 不在が早く終わったり、急に始まったりしたら、日の始まりを待たない。不在の記入と同じ取引で動く。 */
    @EventListener
    void on(AbsenceChanged changed) {
        reviews.unsettled().forEach(turn::look);
    }

    /** 今日からの発令は、後任が就いたその場で届く。 */
    @EventListener
    void on(HandsChanged changed) {
        reviews.unsettled().stream()
                .filter(review -> changed.postCodes().contains(review.postCode()))
                .forEach(turn::look);
    }
}
