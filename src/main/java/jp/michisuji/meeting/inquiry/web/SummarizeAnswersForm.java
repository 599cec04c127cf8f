package jp.michisuji.meeting.inquiry.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.meeting.inquiry.InquiryBoard;
import jp.michisuji.meeting.inquiry.InquiryCounts;
import jp.michisuji.meeting.inquiry.InquiryDesk;
import jp.michisuji.meeting.inquiry.SectionLine;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 回答をまとめる様式。 */
@Component
class SummarizeAnswersForm implements TaskForm<SummaryInput> {

    private final Inquiries inquiries;
    private final InquiryBoard board;
    private final InquiryDesk desk;
    private final InquiryPage page;

    SummarizeAnswersForm(Inquiries inquiries, InquiryBoard board, InquiryDesk desk, InquiryPage page) {
        this.inquiries = inquiries;
        this.board = board;
        this.desk = desk;
        this.page = page;
    }

    @Override
    public String formKey() {
        return "inquiry/summarize-answers";
    }

    @Override
    public SummaryInput open(WorkItem task) {
        return new SummaryInput();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Inquiry inquiry = inquiries.get(task.subject().numericId());
        List<SectionLine> lines = board.of(inquiry);
        Map<String, Object> references = new HashMap<>(page.about(inquiry));
        references.put("counts", InquiryCounts.of(lines));
        return references;
    }

    @Override
    public Map<String, Object> submit(WorkItem task, SummaryInput form, Actor actor) {
        desk.summarise(task.subject().numericId(), form.getSummary().strip(), actor);
        return Map.of();
    }

    @Override
    public String done(WorkItem task, SummaryInput form) {
        return "回答をまとめました。この照会は終わり、まとめは尋ねた課にも見えます。";
    }
}
