package jp.michisuji.transfer.process;

import java.util.Optional;
import java.util.Set;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.AnchorDates;
import jp.michisuji.transfer.BudgetLines;
import jp.michisuji.transfer.BudgetPlan;
import jp.michisuji.transfer.BudgetRequest;
import jp.michisuji.transfer.BudgetWindow;
import jp.michisuji.transfer.BudgetWindows;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 予算要求の基準日。移管日ではなく、経費を執行する年度の予算編成の締切である。 */
@Component
class BudgetAnchors implements AnchorDates {

    static final Anchor BUDGET_REQUEST = new Anchor("BUDGET_REQUEST", "予算要求締切");

    private final Transfers transfers;
    private final BudgetLines lines;
    private final BudgetWindows windows;

    BudgetAnchors(Transfers transfers, BudgetLines lines, BudgetWindows windows) {
        this.transfers = transfers;
        this.lines = lines;
        this.windows = windows;
    }

    @Override
    public Set<Anchor> anchors() {
        return Set.of(BUDGET_REQUEST);
    }

    @Override
    public Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor) {
        boolean mine = anchor.equals(BUDGET_REQUEST)
                && Transfer.SUBJECT.equals(task.subject().type());
        return mine ? Optional.of(dateOf(task.subject().numericId())) : Optional.empty();
    }

    /** 予算要求の期間の符号か。 */
    static boolean knows(String anchorKey) {
        return anchorKey.startsWith(BudgetWindow.ANCHOR);
    }

    AnchorDate dateOf(long transferId) {
        BudgetPlan plan = lines.of(transferId);
        BudgetRequest request = BudgetRequest.of(
                plan, windows.table(), transfers.get(transferId).transferOn());
        BudgetWindow window = request.window();
        return window == null
                ? AnchorDate.undecided(request.awaitedKey(), request.name(), request.why())
                : AnchorDate.on(BudgetWindow.anchorKey(window.id()), request.name(), window.closesOn());
    }
}
