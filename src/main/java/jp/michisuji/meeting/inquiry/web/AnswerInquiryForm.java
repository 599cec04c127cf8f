package jp.michisuji.meeting.inquiry.web;

import java.util.Map;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.meeting.inquiry.Answering;
import jp.michisuji.meeting.inquiry.AskedSections;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 照会と宿題に答える様式。その職にある人が開いたことも、ここで分かる。 */
class AnswerInquiryForm implements TaskForm<AnswerInput> {

    private final String formKey;
    private final Inquiries inquiries;
    private final AskedSections sections;
    private final Answering answering;
    private final InquiryPage page;
    private final CurrentUser user;

    AnswerInquiryForm(
            String formKey,
            Inquiries inquiries,
            AskedSections sections,
            Answering answering,
            InquiryPage page,
            CurrentUser user) {
        this.formKey = formKey;
        this.inquiries = inquiries;
        this.sections = sections;
        this.answering = answering;
        this.page = page;
        this.user = user;
    }

    @Override
    public String formKey() {
        return formKey;
    }

    @Override
    public AnswerInput open(WorkItem task) {
        if (user.postCodes().contains(section(task))) {
            sections.seen(task.subject().numericId(), java.util.List.of(section(task)));
        }
        return AnswerInput.blank();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return page.about(of(task));
    }

    @Override
    public void check(WorkItem task, AnswerInput form, Errors errors) {
        form.check(of(task).inRows(), errors);
    }

    @Override
    public Map<String, Object> submit(WorkItem task, AnswerInput form, Actor actor) {
        answering.answer(
                task.subject().numericId(),
                section(task),
                form.written(),
                task.due().date(),
                actor);
        return Map.of();
    }

    @Override
    public String done(WorkItem task, AnswerInput form) {
        return (form.nothing() ? "該当なしと答えました。" : "回答しました。") + "締め切られるまでは、"
                + of(task).kind().label() + "の画面から直せます。";
    }

    private Inquiry of(WorkItem task) {
        return inquiries.get(task.subject().numericId());
    }

    /** 職の引継ぎで届け先が替わっても、どの課の答えかは変わらない。 */
    private static String section(WorkItem task) {
        return task.subject().detailId();
    }
}
