package jp.michisuji.hearing.web;

import java.util.Map;
import jp.michisuji.document.DocumentRejectedException;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.Upload;
import jp.michisuji.hearing.Hearing.Material;
import jp.michisuji.hearing.HearingKind;
import jp.michisuji.hearing.MaterialPreparation;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 説明資料の様式。電子の資料がなくても、説明の要点だけで整えられる。 */
class PrepareMaterialForm implements TaskForm<PrepareMaterial> {

    private final FormRoute route;
    private final HearingFacts facts;
    private final MaterialPreparation preparation;

    PrepareMaterialForm(FormRoute route, HearingFacts facts, MaterialPreparation preparation) {
        this.route = route;
        this.facts = facts;
        this.preparation = preparation;
    }

    @Override
    public String formKey() {
        return route.formKey();
    }

    @Override
    public PrepareMaterial open(WorkItem task) {
        Material known = facts.of(task).material();
        PrepareMaterial form = new PrepareMaterial();
        form.setTitle(known.title());
        form.setText(known.text());
        return form;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return facts.references(task);
    }

    @Override
    public void check(WorkItem task, PrepareMaterial form, Errors errors) {
        boolean already = facts.of(task).material().documentId() != null;
        if (!form.hasFile() && !form.hasText() && !already) {
            errors.rejectValue("text", "missing", "説明の要点を入力するか、資料のファイルを選んでください。");
        }
        if (form.hasFile() && !errors.hasErrors()) {
            checkFile(form, errors);
        }
    }

    private static void checkFile(PrepareMaterial form, Errors errors) {
        try {
            document(form).check();
        } catch (DocumentRejectedException refused) {
            errors.rejectValue("file", "refused", refused.getMessage());
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, PrepareMaterial form, Actor actor) {
        NewDocument file = form.hasFile() ? document(form) : null;
        String text = form.hasText() ? form.getText().strip() : null;
        preparation.prepare(task.subject().numericId(), form.getTitle().strip(), text, file, actor);
        return Map.of();
    }

    private static NewDocument document(PrepareMaterial form) {
        return Upload.document(form.getTitle(), form.getFile());
    }

    @Override
    public String done(WorkItem task, PrepareMaterial form) {
        return route.kind() == HearingKind.GROUP
                ? "説明資料を記録しました。次は区役所改革担当の事前確認です。"
                : "説明資料を記録しました。次は" + route.kind().audience() + "との日程の調整です。";
    }
}
