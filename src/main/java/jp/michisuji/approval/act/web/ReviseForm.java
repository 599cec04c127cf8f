package jp.michisuji.approval.act.web;

import java.util.Map;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.draft.DraftDesk;
import jp.michisuji.approval.draft.Sending;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 起案を直す様式。直した文を残し、新しい版として付し直す。 */
@Component
class ReviseForm implements TaskForm<RevisionInput> {

    private final DraftFacts facts;
    private final DraftDesk desk;
    private final Sending sending;

    ReviseForm(DraftFacts facts, DraftDesk desk, Sending sending) {
        this.facts = facts;
        this.desk = desk;
        this.sending = sending;
    }

    @Override
    public String formKey() {
        return "approval/revise";
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
        desk.rewrite(approval.id(), form.over(approval.text()), approval.itemId(), form.getRevision(), actor);
        sending.resend(approval.id(), actor);
        return Map.of();
    }

    @Override
    public boolean recordsItself() {
        return true;
    }

    @Override
    public String done(WorkItem task, RevisionInput form) {
        return "直した版を回議に付しました。初めの段から回り直します。";
    }
}
