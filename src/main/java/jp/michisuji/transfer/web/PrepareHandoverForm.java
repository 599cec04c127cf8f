package jp.michisuji.transfer.web;

import java.util.List;
import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.HandoverDesk;
import jp.michisuji.transfer.HandoverItem;
import jp.michisuji.transfer.Handovers;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 引継書を整える様式。 */
@Component
class PrepareHandoverForm implements TaskForm<HandoverSheet> {

    private final HandoverDesk desk;
    private final Handovers handovers;
    private final StepFacts facts;

    PrepareHandoverForm(HandoverDesk desk, Handovers handovers, StepFacts facts) {
        this.desk = desk;
        this.handovers = handovers;
        this.facts = facts;
    }

    @Override
    public String formKey() {
        return "duty-transfer/prepare-handover";
    }

    @Override
    public HandoverSheet open(WorkItem task) {
        return HandoverSheet.of(items(task));
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> references = facts.references(task);
        references.put("kinds", HandoverItem.Kind.values());
        return references;
    }

    @Override
    public void check(WorkItem task, HandoverSheet form, Errors errors) {
        if (form.getRows().stream().noneMatch(HandoverSheet.Row::written)) {
            errors.reject("empty", "引継書に一項も書かれていません。");
        }
    }

    /** 図は、戻すと言われるまで直しが要らないものとして進む。 */
    @Override
    public Map<String, Object> submit(WorkItem task, HandoverSheet form, Actor actor) {
        desk.write(task.subject().numericId(), form.items(items(task)), actor);
        return Map.of("handoverReturned", false);
    }

    @Override
    public String done(WorkItem task, HandoverSheet form) {
        return "引継書を整えました。出す課長と受ける課長のすべてに、確認の仕事が届きました。";
    }

    private List<HandoverItem> items(WorkItem task) {
        return handovers.of(task.subject().numericId());
    }
}
