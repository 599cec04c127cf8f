package jp.michisuji.transfer;

import jp.michisuji.audit.Act;

/** 移管についての行為。どの業務のことかを文の頭に置き、案件の経過にも並べる。 */
final class TransferAct {

    private TransferAct() {}

    static Act of(Transfer transfer, String action, String summary) {
        Act act = Act.of(action, Transfer.SUBJECT, String.valueOf(transfer.id()), transfer.title() + ": " + summary);
        return transfer.itemId() == null ? act : act.onItem(transfer.itemId());
    }
}
