package jp.michisuji.meeting.inquiry;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.schedule.AnchorMoved.Subject;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.DeadlineForecast;
import jp.michisuji.schedule.MoveForecast;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 回答日。動かせば、まだ答えていない課の期限も動く。宿題の期限は開催日とともに動くので、ここでは動かさない。 */
@Component
@Transactional
public class AnswerDays {

    private final Inquiries inquiries;
    private final DeadlineForecast forecast;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    AnswerDays(Inquiries inquiries, DeadlineForecast forecast, AuditLog audit, ApplicationEventPublisher events) {
        this.inquiries = inquiries;
        this.forecast = forecast;
        this.audit = audit;
        this.events = events;
    }

    /** 回答日を動かすと、どの期限がどう動くか。まだ動かさない。 */
    @Transactional(readOnly = true)
    public MoveForecast forecast(long id, LocalDate on) {
        return forecast.ifAnchorMoves(Inquiry.anchorKey(id), on);
    }

    /** @throws ConflictException 宿題である、受け付けていない、または他の職員が先に変えた */
    public void move(long id, LocalDate on, String reason, int version, Actor actor) {
        Inquiry before = inquiries.lockOpen(id);
        if (before.homework() || before.version() != version) {
            throw new ConflictException(before.homework() ? "宿題の期限は、会議の開催日とともに動きます" : "他の職員が先にこの照会を変えました");
        }
        inquiries.answerOn(id, on);
        String was = JapaneseDate.format(before.answerOn());
        String is = JapaneseDate.format(on);
        audit.record(
                actor,
                InquiryAct.of(before, "inquiry.day", "回答日を変えた（理由: " + reason + "）")
                        .changed("回答日", was, is));
        ChangeCause cause = new ChangeCause(
                ChangeCause.Kind.INQUIRY, before.name() + "の回答日", "/inquiries/" + id, was, is, reason, actor);
        events.publishEvent(new AnchorMoved(List.of(Subject.of(Inquiry.SUBJECT, id)), cause));
    }
}
