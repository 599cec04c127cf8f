package jp.michisuji.meeting.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.OpenWork;
import jp.michisuji.workflow.ProcessRuns;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 照会の窓口。送り、課を加え、締め切り、まとめ、取り下げる。
 *
 * <p>仕事の行を押さえてから照会の行を押さえる。答える側と順を揃え、互いを待ち合わない。
 */
@Component
@Transactional
public class InquiryDesk {

    private final Inquiries inquiries;
    private final AskedSections sections;
    private final WorkItems workItems;
    private final OpenWork openWork;
    private final ProcessRuns runs;
    private final Organization organization;
    private final OfficeCalendar calendar;
    private final AuditLog audit;
    private final Clock clock;

    InquiryDesk(
            Inquiries inquiries,
            AskedSections sections,
            WorkItems workItems,
            OpenWork openWork,
            ProcessRuns runs,
            Organization organization,
            OfficeCalendar calendar,
            AuditLog audit,
            Clock clock) {
        this.inquiries = inquiries;
        this.sections = sections;
        this.workItems = workItems;
        this.openWork = openWork;
        this.runs = runs;
        this.organization = organization;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * 送る。尋ねた課に、答える仕事が一つずつ届く。
     *
     * @param version 送ると決めた人が確かめた版
     * @throws ConflictException 既に送っているか、確かめたあとに書き直された
     */
    public void send(long id, int version, Actor actor) {
        Inquiry draft = inquiries.lock(id);
        if (!draft.draft() || draft.version() != version) {
            throw new ConflictException(draft.draft() ? "確かめたあとに書き直されました。もう一度確かめてください" : "既に送っています");
        }
        int asked = sections.of(id).size();
        inquiries.sent(id, answerDay(draft));
        Inquiry sent = inquiries.get(id);
        audit.record(actor, InquiryAct.of(sent, "inquiry.send", asked + "課に送った"));
        inquiries.running(id, runs.start(sent.kind().processKey(), String.valueOf(id), Map.of("inquiryId", id)));
    }

    /** 回答日。日数で決めた照会では、送る日から数える。 */
    public LocalDate answerDay(Inquiry draft) {
        return draft.openDays() == null
                ? draft.answerOn()
                : calendar.plusOpenDays(LocalDate.now(clock), draft.openDays());
    }

    /** @throws ConflictException 既に尋ねている、または回答がすべて届いている */
    public void add(long id, String postCode, Actor actor) {
        Inquiry inquiry = inquiries.lockOpen(id);
        if (unanswered(id).isEmpty()) {
            throw new ConflictException("回答がすべて届き、まとめる仕事に入っています。新しく照会してください");
        }
        if (!sections.add(id, postCode)) {
            throw new ConflictException("その課には既に尋ねています");
        }
        runs.addOne(inquiry.processInstanceId(), inquiry.kind().answering(), "sectionPost", postCode);
        audit.record(
                actor,
                InquiryAct.of(
                        inquiry, "inquiry.add", organization.post(postCode).name() + "を加えた"));
    }

    /** まだ答えていない職。 */
    @Transactional(readOnly = true)
    public List<String> unanswered(long id) {
        return sections.of(id).stream()
                .filter(section -> section.state() == SectionState.OPEN)
                .map(AskedSection::postCode)
                .toList();
    }

    /**
     * 締め切る。開いている仕事は終わり、答えのない課には未回答と印が付く。
     *
     * @param seen 締め切ると決めた人が見た、まだ答えていない職
     * @throws ConflictException 見てから後に回答が届いた、または既に締め切られた
     */
    public void close(long id, List<String> seen, Actor actor) {
        Inquiry inquiry = holdOpen(id);
        if (!unanswered(id).equals(seen)) {
            throw new ConflictException("確かめている間に、回答が届いたか、課が加わりました。もう一度確かめてください");
        }
        sections.leaveUnanswered(id);
        inquiries.end(id, InquiryState.CLOSED, null);
        audit.record(actor, InquiryAct.of(inquiry, "inquiry.close", "締め切った（未回答" + seen.size() + "課）"));
        runs.tellIfWaiting(inquiry.processInstanceId(), inquiry.kind().message("close"), Map.of());
    }

    /** 回答をまとめて終える。 */
    public void summarise(long id, String summary, Actor actor) {
        Inquiry inquiry = inquiries.lock(id);
        if (!inquiry.open() && inquiry.state() != InquiryState.CLOSED) {
            throw new ConflictException("既に終わっています（" + inquiry.state().label() + "）");
        }
        inquiries.end(id, InquiryState.DONE, summary);
        audit.record(actor, InquiryAct.of(inquiry, "inquiry.summarise", "回答をまとめた"));
    }

    public void withdraw(long id, String reason, Actor actor) {
        Inquiry inquiry = holdOpen(id);
        sections.leaveUnanswered(id);
        inquiries.end(id, InquiryState.WITHDRAWN, "取り下げた理由: " + reason);
        audit.record(actor, InquiryAct.of(inquiry, "inquiry.withdraw", "取り下げた（理由: " + reason + "）"));
        runs.tell(inquiry.processInstanceId(), inquiry.kind().message("withdraw"), Map.of());
    }

    private Inquiry holdOpen(long id) {
        openWork.lock(workItems.openOf(Inquiry.SUBJECT, String.valueOf(id)).stream()
                .map(WorkItem::taskId)
                .toList());
        return inquiries.lockOpen(id);
    }
}
