package jp.michisuji.meeting.web;

import java.util.Map;
import jp.michisuji.meeting.Papers;
import jp.michisuji.meeting.Preparation;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 資料確認の様式。 */
@Component
class CheckPaperForm implements TaskForm<CheckPaper> {

    private final Preparation preparation;
    private final Papers papers;

    CheckPaperForm(Preparation preparation, Papers papers) {
        this.preparation = preparation;
        this.papers = papers;
    }

    @Override
    public String formKey() {
        return "deliberation/check-paper";
    }

    @Override
    public CheckPaper open(WorkItem task) {
        return new CheckPaper();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return Map.of("papers", papers.ofDeliberation(task.subject().numericId()));
    }

    @Override
    public void check(WorkItem task, CheckPaper form, Errors errors) {
        boolean silent = form.getComment() == null || form.getComment().isBlank();
        if (!form.ready() && silent) {
            errors.rejectValue("comment", "missing", "戻す理由を入力してください。所管課に伝わります。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, CheckPaper form, Actor actor) {
        preparation.checked(task.subject().numericId(), form.ready(), form.getComment(), actor);
        return Map.of("paperReady", form.ready());
    }

    @Override
    public String done(WorkItem task, CheckPaper form) {
        return form.ready() ? "資料を確認しました。会議の結果を待ちます。" : "資料を所管課へ戻しました。";
    }
}
