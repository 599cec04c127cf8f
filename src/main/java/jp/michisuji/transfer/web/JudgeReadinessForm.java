package jp.michisuji.transfer.web;

import java.util.List;
import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.Missing;
import jp.michisuji.transfer.ReadinessCheck;
import jp.michisuji.transfer.ReadinessGate;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 移管の可否を判定する様式。欠けているものを並べ、欠けたままでは通さない。 */
@Component
class JudgeReadinessForm implements RecordedForm<JudgeReadiness> {

    private final ReadinessGate gate;
    private final ReadinessCheck check;
    private final StepFacts facts;

    JudgeReadinessForm(ReadinessGate gate, ReadinessCheck check, StepFacts facts) {
        this.gate = gate;
        this.check = check;
        this.facts = facts;
    }

    @Override
    public String formKey() {
        return "duty-transfer/judge-readiness";
    }

    @Override
    public JudgeReadiness open(WorkItem task) {
        return new JudgeReadiness();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> references = facts.references(task);
        references.put("missing", facts.held(missing(task)));
        return references;
    }

    private List<Missing> missing(WorkItem task) {
        return check.of(task.subject().numericId()).missing();
    }

    @Override
    public void check(WorkItem task, JudgeReadiness form, Errors errors) {
        boolean complete = missing(task).isEmpty();
        if (form.waiving() && complete) {
            errors.rejectValue("outcome", "needless", "欠けているものはありません。「移管可とする」を押してください。");
        } else if (form.waiving()
                && (form.getReason() == null || form.getReason().isBlank())) {
            errors.rejectValue("reason", "missing", "欠けたまま移管可とするわけを入力してください。どの画面にも出ます。");
        } else if (!form.waiving() && !complete) {
            errors.rejectValue("outcome", "incomplete", "欠けているものがあるので、移管可とできません。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, JudgeReadiness form, Actor actor) {
        long transfer = task.subject().numericId();
        if (form.waiving()) {
            gate.waive(transfer, form.getReason().strip(), actor);
        } else {
            gate.pass(transfer, actor);
        }
        return Map.of();
    }

    @Override
    public String done(WorkItem task, JudgeReadiness form) {
        return "移管可としました。引継書を整える仕事が、取りまとめ課長に届きました。";
    }
}
