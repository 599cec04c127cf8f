package jp.michisuji.approval.bulk;

import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.act.StepSheet;
import jp.michisuji.workflow.WorkItem;

/**
 * 承認待ちの一件。
 *
 * @param postName 承認する職の名
 */
public record BulkEntry(WorkItem task, StepSheet sheet, String postName) {

    /** まとめて承認できないわけ。できれば {@code null}。代決は、一件ごとに理由が要る。 */
    public String objection() {
        if (task.held()) {
            return "保留です（" + task.heldReason() + "）。";
        }
        if (sheet.capacity() == null || sheet.capacity() == Capacity.DAIKETSU) {
            return "代決には一件ごとに理由が要ります。一件の画面で行ってください。";
        }
        return sheet.objection(ActKind.APPROVE.name());
    }

    public boolean approvable() {
        return objection() == null;
    }
}
