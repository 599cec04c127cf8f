package jp.michisuji.approval.draft;

import jp.michisuji.approval.Approval;
import jp.michisuji.audit.Act;

/** 起案の記録の書き方。 */
final class DraftActs {

    private DraftActs() {}

    static Act of(Approval approval, String action, String said) {
        Act act = Act.of(action, Approval.SUBJECT, String.valueOf(approval.id()), approval.name() + "　" + said);
        return approval.itemId() == null ? act : act.onItem(approval.itemId());
    }
}
