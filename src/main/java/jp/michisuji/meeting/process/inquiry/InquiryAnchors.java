package jp.michisuji.meeting.process.inquiry;

import java.util.Optional;
import java.util.Set;
import jp.michisuji.meeting.DeliberationAnchors;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.AnchorDates;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 照会と宿題の基準日。照会は回答日、宿題は持ち寄る会議の開催日である。 */
@Component
class InquiryAnchors implements AnchorDates {

    static final Anchor ANSWER_DAY = new Anchor("ANSWER_DAY", "回答日");

    private final Inquiries inquiries;
    private final Sittings sittings;

    InquiryAnchors(Inquiries inquiries, Sittings sittings) {
        this.inquiries = inquiries;
        this.sittings = sittings;
    }

    @Override
    public Set<Anchor> anchors() {
        return Set.of(ANSWER_DAY, Anchor.SITTING);
    }

    @Override
    public Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor) {
        return Inquiry.SUBJECT.equals(task.subject().type())
                ? dateOf(inquiries.get(task.subject().numericId()), anchor)
                : Optional.empty();
    }

    private Optional<AnchorDate> dateOf(Inquiry inquiry, Anchor anchor) {
        if (anchor.equals(ANSWER_DAY)) {
            return Optional.of(answerDay(inquiry));
        }
        return anchor.equals(Anchor.SITTING)
                ? sittings.find(inquiry.sittingId()).map(InquiryAnchors::sitting)
                : Optional.empty();
    }

    private static AnchorDate answerDay(Inquiry inquiry) {
        String key = Inquiry.anchorKey(inquiry.id());
        return inquiry.answerOn() == null
                ? AnchorDate.undecided(key, ANSWER_DAY.label(), "回答日未定")
                : AnchorDate.on(key, ANSWER_DAY.label(), inquiry.answerOn());
    }

    private static AnchorDate sitting(Sitting sitting) {
        AnchorDate anchor = DeliberationAnchors.of(sitting);
        return sitting.state() == Sitting.State.CANCELLED
                ? AnchorDate.undecided(anchor.key(), sitting.title(), "中止")
                : anchor;
    }
}
