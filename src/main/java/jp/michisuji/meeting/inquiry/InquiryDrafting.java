package jp.michisuji.meeting.inquiry;

import java.util.Collection;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.NewDocument;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 照会の下書き。残し、書き直し、捨て、前の照会から写す。 */
@Component
@Transactional
public class InquiryDrafting {

    /**
     * 資料の出し入れ。
     *
     * @param added 新しく添える資料
     * @param removed 外す資料の識別子
     */
    public record Attachments(List<NewDocument> added, Collection<Long> removed) {

        public static Attachments none() {
            return new Attachments(List.of(), List.of());
        }
    }

    private final Inquiries inquiries;
    private final AskedSections sections;
    private final InquiryPapers papers;
    private final AuditLog audit;

    InquiryDrafting(Inquiries inquiries, AskedSections sections, InquiryPapers papers, AuditLog audit) {
        this.inquiries = inquiries;
        this.sections = sections;
        this.papers = papers;
        this.audit = audit;
    }

    /** @return 下書きの識別子 */
    public long keep(InquiryDraft draft, Attachments attachments, Actor actor) {
        long id = inquiries.add(draft);
        fill(id, draft.posts(), attachments, actor);
        audit.record(actor, InquiryAct.of(inquiries.get(id), "inquiry.draft", "下書きを残した"));
        return id;
    }

    /** @throws ConflictException 他の職員が先に書き直したか、送っていた */
    public void rewrite(long id, InquiryDraft draft, Attachments attachments, int version, Actor actor) {
        if (!inquiries.rewrite(id, draft, version)) {
            throw new ConflictException("他の職員が先に書き直したか、既に送っています");
        }
        fill(id, draft.posts(), attachments, actor);
        audit.record(actor, InquiryAct.of(inquiries.get(id), "inquiry.draft", "下書きを書き直した"));
    }

    public void discard(long id, Actor actor) {
        Inquiry inquiry = inquiries.lock(id);
        if (!inquiry.draft()) {
            throw new ConflictException("既に送っています。要らなくなったときは、取り下げてください");
        }
        audit.record(actor, InquiryAct.of(inquiry, "inquiry.discard", "下書きを捨てた"));
        inquiries.discard(id);
    }

    /** 前の照会を写した下書きを作る。回答日は写さない。 */
    public long copy(Inquiry earlier, String askerPost, Actor actor) {
        InquiryDraft draft = new InquiryDraft(
                earlier.kind(),
                earlier.title(),
                earlier.body(),
                askerPost,
                earlier.answerForm(),
                earlier.itemId(),
                earlier.sittingId(),
                null,
                earlier.openDays(),
                earlier.shared(),
                sections.of(earlier.id()).stream().map(AskedSection::postCode).toList());
        long id = keep(draft, Attachments.none(), actor);
        papers.copy(earlier.id(), id);
        return id;
    }

    private void fill(long id, List<String> posts, Attachments attachments, Actor actor) {
        sections.replace(id, posts);
        papers.detach(id, attachments.removed());
        papers.attach(id, attachments.added(), actor);
    }
}
