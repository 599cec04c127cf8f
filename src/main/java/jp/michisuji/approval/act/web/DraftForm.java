package jp.michisuji.approval.act.web;

import jp.michisuji.approval.draft.DraftFiling;
import jp.michisuji.approval.draft.OriginDrafting;
import jp.michisuji.approval.draft.web.DraftEntries;
import jp.michisuji.approval.draft.web.DraftInput;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 手続の求める起案をする様式。用意された下書きを直し、回議に付す。 */
@Component
class DraftForm extends WritingForm {

    private final OriginDrafting drafting;

    DraftForm(DraftFacts facts, DraftEntries entries, OriginDrafting drafting) {
        super(facts, entries);
        this.drafting = drafting;
    }

    @Override
    public String formKey() {
        return "approval/draft";
    }

    @Override
    void send(long approvalId, DraftFiling.Change change, Actor actor) {
        drafting.send(approvalId, change, actor);
    }

    @Override
    public String done(WorkItem task, DraftInput form) {
        return "回議に付しました。文書番号が付き、初めの段の職に回ります。";
    }
}
