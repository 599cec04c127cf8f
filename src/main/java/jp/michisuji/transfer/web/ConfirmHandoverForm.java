package jp.michisuji.transfer.web;

import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.HandoverDesk;
import jp.michisuji.transfer.HandoverItem;
import jp.michisuji.transfer.Handovers;
import jp.michisuji.transfer.TransferParties;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 引継書を確認する様式。確かめるか、わけを添えて戻す。 */
@Component
class ConfirmHandoverForm implements RecordedForm<StepInput> {

    private static final String RETURN = "return";

    private final HandoverDesk desk;
    private final Handovers handovers;
    private final TransferParties parties;
    private final StepFacts facts;

    ConfirmHandoverForm(HandoverDesk desk, Handovers handovers, TransferParties parties, StepFacts facts) {
        this.desk = desk;
        this.handovers = handovers;
        this.parties = parties;
        this.facts = facts;
    }

    @Override
    public String formKey() {
        return "duty-transfer/confirm-handover";
    }

    @Override
    public StepInput open(WorkItem task) {
        return new StepInput();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        long transfer = task.subject().numericId();
        Map<String, Object> references = facts.references(task);
        references.put("kinds", HandoverItem.Kind.values());
        references.put("items", handovers.of(transfer));
        references.put("parties", facts.named(parties.of(transfer)));
        return references;
    }

    @Override
    public void check(WorkItem task, StepInput form, Errors errors) {
        if (RETURN.equals(form.getOutcome()) && !form.hasNote()) {
            errors.rejectValue("note", "missing", "どこを直してほしいかを入力してください。取りまとめ課長に伝わります。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, StepInput form, Actor actor) {
        long transfer = task.subject().numericId();
        boolean returned = RETURN.equals(form.getOutcome());
        if (returned) {
            desk.sendBack(transfer, form.strippedNote(), actor);
        } else {
            desk.confirm(transfer, task.postCode(), form.strippedNote(), actor);
        }
        return Map.of("handoverReturned", returned);
    }

    @Override
    public String done(WorkItem task, StepInput form) {
        return RETURN.equals(form.getOutcome())
                ? "引継書を戻しました。整え直す仕事が、取りまとめ課長に届きました。"
                : "引継書を確認しました。すべての当事者の確認がそろうと、移管日を待ちます。";
    }
}
