package jp.michisuji.approval.act.web;

import java.util.HashMap;
import java.util.Map;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.draft.DraftFiling;
import jp.michisuji.approval.draft.web.DraftEntries;
import jp.michisuji.approval.draft.web.DraftInput;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 起案を書く様式。記載のすべてと添付を直し、そのまま回議に付す。 */
abstract class WritingForm implements TaskForm<DraftInput> {

    private final DraftFacts facts;
    private final DraftEntries entries;

    WritingForm(DraftFacts facts, DraftEntries entries) {
        this.facts = facts;
        this.entries = entries;
    }

    abstract void send(long approvalId, DraftFiling.Change change, Actor actor);

    @Override
    public DraftInput open(WorkItem task) {
        return entries.of(facts.approval(task));
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> known = new HashMap<>(entries.choices());
        known.putAll(facts.references(task));
        return known;
    }

    @Override
    public void check(WorkItem task, DraftInput form, Errors errors) {
        entries.check(form, errors);
    }

    @Override
    public Map<String, Object> submit(WorkItem task, DraftInput form, Actor actor) {
        Approval approval = facts.approval(task);
        send(approval.id(), entries.change(form), actor);
        return Map.of();
    }

    @Override
    public boolean recordsItself() {
        return true;
    }
}
