package jp.michisuji.meeting.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import jp.michisuji.document.DocumentRejectedException;
import jp.michisuji.document.NewDocument;
import jp.michisuji.meeting.Papers;
import jp.michisuji.meeting.Preparation;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** 資料提出の様式。電子の資料がなくても、題名と説明だけで提出できる。 */
@Component
class SubmitPaperForm implements TaskForm<SubmitPaper> {

    private final Preparation preparation;
    private final Papers papers;

    SubmitPaperForm(Preparation preparation, Papers papers) {
        this.preparation = preparation;
        this.papers = papers;
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
        NewDocument document = document(form);
        if (document == null || errors.hasErrors()) {
            return;
        }
        try {
            document.check();
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
        MultipartFile file = form.getFile();
        if (file == null || file.isEmpty()) {
            return null;
        }
        try {
            return new NewDocument(form.getTitle(), file.getOriginalFilename(), file.getContentType(), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String done(WorkItem task, SubmitPaper form) {
        return "資料を提出しました。改革担当が確認します。";
    }
}
