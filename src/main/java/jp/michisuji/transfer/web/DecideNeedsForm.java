package jp.michisuji.transfer.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.NeedProposal;
import jp.michisuji.transfer.NeedsDecision;
import jp.michisuji.transfer.NeedsDecision.Choice;
import jp.michisuji.transfer.Track;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 必要な準備を決める様式。表の案とわけを並べ、違えるときはわけを求める。 */
@Component
class DecideNeedsForm implements RecordedForm<DecideNeeds> {

    private final NeedsDecision decision;
    private final StepFacts facts;

    DecideNeedsForm(NeedsDecision decision, StepFacts facts) {
        this.decision = decision;
        this.facts = facts;
    }

    @Override
    public String formKey() {
        return "duty-transfer/decide-needs";
    }

    @Override
    public DecideNeeds open(WorkItem task) {
        DecideNeeds form = new DecideNeeds();
        for (NeedProposal proposal : proposals(task)) {
            DecideNeeds.Line line = new DecideNeeds.Line();
            line.setNeeded(proposal.needed());
            form.getLines().add(line);
        }
        return form;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> references = facts.references(task);
        references.put("proposals", proposals(task));
        return references;
    }

    @Override
    public void check(WorkItem task, DecideNeeds form, Errors errors) {
        List<NeedProposal> proposals = proposals(task);
        if (form.getLines().size() != proposals.size()) {
            errors.reject("outdated", "要ることの一覧が変わりました。開き直してください。");
            return;
        }
        for (int at = 0; at < proposals.size(); at++) {
            DecideNeeds.Line line = form.getLines().get(at);
            NeedProposal proposal = proposals.get(at);
            boolean differs = line.isNeeded() != proposal.needed();
            if (differs && (line.getReason() == null || line.getReason().isBlank())) {
                errors.rejectValue(
                        "lines[" + at + "].reason", "missing", proposal.need().label() + "を案と違えるわけを入力してください。記録に残ります。");
            }
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, DecideNeeds form, Actor actor) {
        List<NeedProposal> proposals = proposals(task);
        Map<Need, Choice> choices = new EnumMap<>(Need.class);
        for (int at = 0; at < proposals.size(); at++) {
            DecideNeeds.Line line = form.getLines().get(at);
            choices.put(proposals.get(at).need(), new Choice(line.isNeeded(), line.getReason()));
        }
        return Track.neededVariables(decision.decide(task.subject().numericId(), choices, actor));
    }

    @Override
    public String done(WorkItem task, DecideNeeds form) {
        return "必要な準備を決めました。要る準備の仕事が、それぞれの職に届きました。";
    }

    private List<NeedProposal> proposals(WorkItem task) {
        return decision.proposals(task.subject().numericId());
    }
}
