package jp.michisuji.transfer.web;

import jp.michisuji.shared.PlainText;
import jp.michisuji.transfer.BudgetLine;
import jp.michisuji.transfer.BudgetOutlook;
import jp.michisuji.transfer.BudgetStep;
import jp.michisuji.transfer.WayOut;
import org.springframework.validation.Errors;

/** 一行の手当ての入力。選ばなければ、執行年度の当初予算で要求する。 */
public class WayOutEntry {

    private WayOut wayOut;

    @PlainText(max = 200, line = true)
    private String reason;

    /** @param path この入力の、様式の中での名（{@code rows[0]}） */
    void check(String path, BudgetLine line, BudgetOutlook outlook, BudgetStep step, Errors errors) {
        if (wayOut == null) {
            return;
        }
        if (reason == null || reason.isBlank()) {
            errors.rejectValue(path + ".reason", "missing", wayOut.label() + "で賄うわけを入力してください。記録に残ります。");
        } else if (outlook.settle(line, wayOut, reason, step).isEmpty()) {
            errors.rejectValue(
                    path + ".wayOut",
                    "window",
                    wayOut.label() + "に、これから間に合う補正予算の要求期間がありません。ほかの手当てを選ぶか、要求期間の登録を改革担当に求めてください。");
        }
    }

    /** @throws IllegalStateException 検査を通していない */
    BudgetLine on(BudgetLine line, BudgetOutlook outlook, BudgetStep step) {
        return wayOut == null
                ? line.by(null, null, null)
                : outlook.settle(line, wayOut, reason.strip(), step).orElseThrow(IllegalStateException::new);
    }

    void show(BudgetLine line) {
        wayOut = line.wayOut();
        reason = line.wayOutReason();
    }

    public WayOut getWayOut() {
        return wayOut;
    }

    public void setWayOut(WayOut wayOut) {
        this.wayOut = wayOut;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
