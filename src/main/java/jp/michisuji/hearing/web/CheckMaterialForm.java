package jp.michisuji.hearing.web;

import java.util.Map;
import jp.michisuji.hearing.MaterialPreparation;
import jp.michisuji.hearing.MaterialVerdict;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 資料の事前確認の様式。戻すなら理由が要る。 */
@Component
class CheckMaterialForm implements TaskForm<CheckMaterial> {

    private final HearingFacts facts;
    private final MaterialPreparation preparation;

    CheckMaterialForm(HearingFacts facts, MaterialPreparation preparation) {
        this.facts = facts;
        this.preparation = preparation;
    }

    @Override
    public String formKey() {
        return "group-hearing/check-material";
    }

    @Override
    public CheckMaterial open(WorkItem task) {
        return new CheckMaterial();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return facts.references(task);
    }

    @Override
    public void check(WorkItem task, CheckMaterial form, Errors errors) {
        if (form.returns() && !AnswerRow.filled(form.getRemark())) {
            errors.rejectValue("remark", "missing", "戻す理由を入力してください。説明する職に伝わります。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, CheckMaterial form, Actor actor) {
        MaterialVerdict verdict = form.verdict();
        String remark = form.returns() ? form.getRemark().strip() : null;
        preparation.check(task.subject().numericId(), verdict, remark, actor);
        return Map.of(
                "materialReady", verdict == MaterialVerdict.READY,
                "paperApproval", verdict == MaterialVerdict.APPROVAL);
    }

    @Override
    public String done(WorkItem task, CheckMaterial form) {
        return switch (form.verdict()) {
            case READY -> "説明資料を確認しました。次は団体との日程の調整です。";
            case APPROVAL -> "説明資料を確認しました。起案する仕事が説明する職に届きました。";
            case RETURN -> "説明資料を戻しました。直した資料がまた届きます。";
        };
    }
}
