package jp.michisuji.approval.after;

import jp.michisuji.approval.Approval;
import jp.michisuji.audit.Act;

/** 決裁のあとの記録の書き方。 */
final class AfterActs {

    private AfterActs() {}

    static Act of(Approval approval, String action, String said) {
        Act act = Act.of(action, Approval.SUBJECT, String.valueOf(approval.id()), approval.name() + "　" + said);
        return approval.itemId() == null ? act : act.onItem(approval.itemId());
    }
}
