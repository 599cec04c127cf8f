package jp.michisuji.meeting.web;

import java.util.Map;
import jp.michisuji.document.DocumentRejectedException;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.Reception;
import jp.michisuji.document.Upload;
import jp.michisuji.meeting.Papers;
import jp.michisuji.meeting.Preparation;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 資料提出の様式。電子の資料がなくても、題名と説明だけで提出できる。 */
@Component
class SubmitPaperForm implements TaskForm<SubmitPaper> {

    private final Preparation preparation;
    private final Papers papers;
    private final Reception reception;

    SubmitPaperForm(Preparation preparation, Papers papers, Reception reception) {
        this.preparation = preparation;
        this.papers = papers;
        this.reception = reception;
    }

    @Override
    public String formKey() {
        return "deliberation/submit-paper";
    }

    @Override
    public SubmitPaper open(WorkItem task) {
        return new SubmitPaper();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return Map.of("earlier", papers.ofDeliberation(task.subject().numericId()));
    }

    @Override
    public void check(WorkItem task, SubmitPaper form, Errors errors) {
        if (!Upload.isSent(form.getFile()) || errors.hasErrors()) {
            return;
        }
        try {
            reception.check(document(form));
        } catch (DocumentRejectedException refused) {
            errors.rejectValue("file", "refused", refused.getMessage());
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, SubmitPaper form, Actor actor) {
        preparation.submit(task.subject().numericId(), form.getTitle().strip(), form.getNote(), document(form), actor);
        return Map.of();
    }

    private static NewDocument document(SubmitPaper form) {
        return Upload.isSent(form.getFile()) ? Upload.document(form.getTitle(), form.getFile()) : null;
    }

    @Override
    public String done(WorkItem task, SubmitPaper form) {
        return "資料を提出しました。改革担当が確認します。";
    }
}
