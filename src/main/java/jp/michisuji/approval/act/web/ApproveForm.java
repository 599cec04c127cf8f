package jp.michisuji.approval.act.web;

import java.util.Map;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.act.Approving;
import jp.michisuji.approval.act.DecidingForAbsent;
import jp.michisuji.approval.act.Rejecting;
import jp.michisuji.approval.act.Remanding;
import jp.michisuji.approval.act.StageResult;
import jp.michisuji.approval.act.StepSheet;
import jp.michisuji.approval.act.StepSheets;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.Choice;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 承認する様式。承認・意見付・代決・差戻し・却下を、読むことと一つの画面に置く。 */
@Component
class ApproveForm implements TaskForm<ApproveInput> {

    private final StepSheets sheets;
    private final Approving approving;
    private final DecidingForAbsent daiketsu;
    private final Remanding remanding;
    private final Rejecting rejecting;
    private final CurrentUser user;

    ApproveForm(
            StepSheets sheets,
            Approving approving,
            DecidingForAbsent daiketsu,
            Remanding remanding,
            Rejecting rejecting,
            CurrentUser user) {
        this.sheets = sheets;
        this.approving = approving;
        this.daiketsu = daiketsu;
        this.remanding = remanding;
        this.rejecting = rejecting;
        this.user = user;
    }

    @Override
    public String formKey() {
        return "approval/approve";
    }

    @Override
    public ApproveInput open(WorkItem task) {
        return new ApproveInput();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        StepSheet sheet = sheets.of(task.subject().numericId(), stepOf(task), user.actorAs(task.postCode()));
        return Map.of(
                "sheet",
                sheet,
                "earlier",
                sheet.earlier().stream().map(ApproveForm::choice).toList());
    }

    private static Choice choice(Stage stage) {
        return Choice.of(
                String.valueOf(stage.stage()),
                "第" + stage.stage() + "段　" + stage.kind().label());
    }

    @Override
    public void check(WorkItem task, ApproveInput form, Errors errors) {
        if (form.needsReason() && form.said() == null) {
            errors.rejectValue("words", "missing", "理由を入力してください。起案者に伝わり、記録に残ります。");
        }
        if ("remand-stage".equals(form.getOutcome()) && form.getStage() == null) {
            errors.rejectValue("stage", "missing", "差し戻す段を選んでください。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, ApproveInput form, Actor actor) {
        StageResult result = act(task.subject().numericId(), stepOf(task), form, actor);
        return result == StageResult.REJECTED
                ? Map.of("stageResult", result.name(), "approvalResult", result.name())
                : Map.of("stageResult", result.name());
    }

    private StageResult act(long approvalId, long stepId, ApproveInput form, Actor actor) {
        String words = form.said();
        return switch (form.getOutcome()) {
            case "daiketsu" -> daiketsu.decide(approvalId, stepId, words, actor);
            case "remand" -> remanding.toDrafter(approvalId, stepId, words, actor);
            case "remand-stage" -> remanding.toStage(approvalId, stepId, form.getStage(), words, actor);
            case "reject" -> rejecting.reject(approvalId, stepId, words, actor);
            default -> approving.approve(approvalId, stepId, words, actor);
        };
    }

    private static long stepOf(WorkItem task) {
        return Long.parseLong(task.subject().detailId());
    }

    @Override
    public boolean recordsItself() {
        return true;
    }

    @Override
    public String done(WorkItem task, ApproveInput form) {
        String name = "「" + task.subject().title() + "」";
        return switch (form.getOutcome()) {
            case "daiketsu" -> name + "を代決しました。不在の職にある人が、戻ってから後閲します。";
            case "remand" -> name + "を起案者に差し戻しました。";
            case "remand-stage" -> name + "を前の段に差し戻しました。";
            case "reject" -> name + "を却下しました。起案者に知らせます。";
            default -> name + "を承認しました。";
        };
    }
}
