package jp.michisuji.approval.act.web;

import jp.michisuji.approval.draft.DraftFiling;
import jp.michisuji.approval.draft.Sending;
import jp.michisuji.approval.draft.web.DraftEntries;
import jp.michisuji.approval.draft.web.DraftInput;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 起案を直す様式。直した文を残し、新しい版として付し直す。 */
@Component
class ReviseForm extends WritingForm {

    private final DraftFiling filing;
    private final Sending sending;

    ReviseForm(DraftFacts facts, DraftEntries entries, DraftFiling filing, Sending sending) {
        super(facts, entries);
        this.filing = filing;
        this.sending = sending;
    }

    @Override
    public String formKey() {
        return "approval/revise";
    }

    @Override
    void send(long approvalId, DraftFiling.Change change, Actor actor) {
        filing.rewrite(approvalId, change, actor);
        sending.resend(approvalId, actor);
    }

    @Override
    public String done(WorkItem task, DraftInput form) {
        return "直した版を回議に付しました。初めの段から回り直します。";
    }
}
