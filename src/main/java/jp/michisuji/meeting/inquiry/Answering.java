package jp.michisuji.meeting.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.inquiry.Answer.Written;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 回答。答え、締め切られるまでは直せる。直す前の版も残る。 */
@Component
@Transactional
public class Answering {

    private final Inquiries inquiries;
    private final AskedSections sections;
    private final Answers answers;
    private final Organization organization;
    private final AuditLog audit;
    private final Clock clock;

    Answering(
            Inquiries inquiries,
            AskedSections sections,
            Answers answers,
            Organization organization,
            AuditLog audit,
            Clock clock) {
        this.inquiries = inquiries;
        this.sections = sections;
        this.answers = answers;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * 初めて答える。
     *
     * @param due 期限。決まっていなければ {@code null} で、遅れることはない
     * @throws ConflictException 先に締め切られたか取り下げられた
     */
    public void answer(long inquiryId, String postCode, Written written, LocalDate due, Actor actor) {
        Inquiry inquiry = inquiries.lockOpen(inquiryId);
        boolean late = due != null && LocalDate.now(clock).isAfter(due);
        keep(inquiry, postCode, written, late, actor);
        audit.record(actor, InquiryAct.of(inquiry, "inquiry.answer", words(postCode, written) + (late ? "（遅れ）" : "")));
    }

    /**
     * 答えを直す。
     *
     * @param version 直す人が見ていた版
     * @throws ConflictException 先に締め切られたか、同じ課の他の職員が先に直した
     */
    public void correct(long inquiryId, String postCode, Written written, int version, Actor actor) {
        Inquiry inquiry = inquiries.lockOpen(inquiryId);
        if (current(inquiryId, postCode) != version) {
            throw new ConflictException("同じ課の他の職員が先に回答を直しました");
        }
        keep(inquiry, postCode, written, false, actor);
        audit.record(
                actor,
                InquiryAct.of(inquiry, "inquiry.correct", words(postCode, written) + "（第" + (version + 1) + "版）"));
    }

    private int current(long inquiryId, String postCode) {
        List<Answer> versions = answers.versions(inquiryId, postCode);
        return versions.isEmpty() ? 0 : versions.get(0).version();
    }

    private void keep(Inquiry inquiry, String postCode, Written written, boolean late, Actor actor) {
        answers.add(inquiry.id(), postCode, written, actor.label());
        SectionState state = written.nothing() ? SectionState.NOTHING : SectionState.ANSWERED;
        sections.answered(inquiry.id(), postCode, state, late);
    }

    private String words(String postCode, Written written) {
        return organization.post(postCode).name() + (written.nothing() ? "が該当なしと答えた" : "が答えた");
    }
}
