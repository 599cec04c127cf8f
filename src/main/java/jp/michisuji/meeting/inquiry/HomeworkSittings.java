package jp.michisuji.meeting.inquiry;

import java.util.List;
import jp.michisuji.meeting.SittingWork;
import jp.michisuji.schedule.AnchorMoved.Subject;
import org.springframework.stereotype.Component;

/** 会議の日とともに動く宿題。 */
@Component
class HomeworkSittings implements SittingWork {

    private final Inquiries inquiries;

    HomeworkSittings(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public List<Subject> of(long sittingId) {
        return inquiries.ofSitting(sittingId).stream()
                .filter(Inquiry::homework)
                .map(homework -> Subject.of(Inquiry.SUBJECT, homework.id()))
                .toList();
    }
}
