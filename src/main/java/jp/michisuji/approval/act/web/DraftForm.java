package jp.michisuji.approval.act.web;

import java.util.Map;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.draft.OriginDrafting;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 手続の求める起案をする様式。用意された下書きを直し、回議に付す。 */
@Component
class DraftForm implements TaskForm<RevisionInput> {

    private final DraftFacts facts;
    private final OriginDrafting drafting;

    DraftForm(DraftFacts facts, OriginDrafting drafting) {
        this.facts = facts;
        this.drafting = drafting;
    }

    @Override
    public String formKey() {
        return "approval/draft";
    }

    @Override
    public RevisionInput open(WorkItem task) {
        return RevisionInput.of(facts.approval(task));
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return facts.references(task);
    }

    @Override
    public Map<String, Object> submit(WorkItem task, RevisionInput form, Actor actor) {
        Approval approval = facts.approval(task);
        drafting.send(approval.id(), form.over(approval.text()), approval.itemId(), form.getRevision(), actor);
        return Map.of();
    }

    @Override
    public boolean recordsItself() {
        return true;
    }

    @Override
    public String done(WorkItem task, RevisionInput form) {
        return "回議に付しました。文書番号が付き、初めの段の職に回ります。";
    }
}
