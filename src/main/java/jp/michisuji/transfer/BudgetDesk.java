package jp.michisuji.transfer;

import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 予算の窓口。積算し、手当てを選び、査定の額を記録する。 */
@Component
@Transactional
public class BudgetDesk {

    private final BudgetLines lines;
    private final Transfers transfers;
    private final AuditLog audit;

    BudgetDesk(BudgetLines lines, Transfers transfers, AuditLog audit) {
        this.lines = lines;
        this.transfers = transfers;
        this.audit = audit;
    }

    /** 積算する。既に積算してあれば置き換える。経費がかからなければ、行のない積算である。 */
    public void estimate(long transferId, BudgetPlan plan, Actor actor) {
        BudgetPlan before = lines.of(transferId);
        lines.replace(transferId, plan);
        record(transferId, "transfer.budget.estimate", "経費を積算した", words(before), words(plan), actor);
    }

    /** 手当てを選び直す。 */
    public void settle(long transferId, BudgetPlan plan, Actor actor) {
        BudgetPlan before = lines.of(transferId);
        if (!before.equals(plan)) {
            lines.replace(transferId, plan);
            record(transferId, "transfer.budget.way-out", "経費の手当てを選んだ", words(before), words(plan), actor);
        }
    }

    /** @param granted 行の識別子から、認められた額（円）へ */
    public void grant(long transferId, Map<Long, Long> granted, Actor actor) {
        lines.grant(transferId, granted);
        long total = granted.values().stream().mapToLong(Long::longValue).sum();
        String asked = Yen.format(lines.of(transferId).total());
        record(transferId, "transfer.budget.grant", "査定の額を記録した", asked, Yen.format(total), actor);
    }

    private void record(long transferId, String action, String summary, String before, String after, Actor actor) {
        audit.record(
                actor,
                TransferAct.of(transfers.get(transferId), action, summary).changed("経費", before, after));
    }

    private static String words(BudgetPlan plan) {
        return plan.empty()
                ? "なし"
                : plan.lines().stream().map(BudgetDesk::words).collect(Collectors.joining("、"));
    }

    private static String words(BudgetLine line) {
        String way = line.wayOut() == null ? "" : "（" + line.wayOut().label() + ": " + line.wayOutReason() + "）";
        return line.kind().label() + "「" + line.what() + "」" + Yen.format(line.amount()) + "・"
                + JapaneseDate.formatFiscalYear(line.fiscalYear()) + way;
    }
}
