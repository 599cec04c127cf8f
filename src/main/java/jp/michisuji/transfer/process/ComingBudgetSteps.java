package jp.michisuji.transfer.process;

import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.ComingStep;
import jp.michisuji.schedule.ComingSteps;
import jp.michisuji.transfer.BudgetBoard;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.transfer.process.StepsAhead.From;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** 予算要求の締切にかかる、これから来る作業。その締切を待つ予算の筋の、いま開いている作業より先のもの。 */
@Component
class ComingBudgetSteps implements ComingSteps {

    private final BudgetBoard board;
    private final BudgetAnchors anchors;
    private final Transfers transfers;
    private final WorkItems workItems;
    private final StepsAhead ahead;

    ComingBudgetSteps(
            BudgetBoard board, BudgetAnchors anchors, Transfers transfers, WorkItems workItems, StepsAhead ahead) {
        this.board = board;
        this.anchors = anchors;
        this.transfers = transfers;
        this.workItems = workItems;
        this.ahead = ahead;
    }

    @Override
    public List<ComingStep> of(String anchorKey) {
        return BudgetAnchors.knows(anchorKey)
                ? board.waiting().stream()
                        .flatMap(transfer -> of(transfer, anchorKey))
                        .toList()
                : List.of();
    }

    private Stream<ComingStep> of(long transferId, String anchorKey) {
        AnchorDate date = anchors.dateOf(transferId);
        if (!date.key().equals(anchorKey)) {
            return Stream.empty();
        }
        return ahead
                .after(
                        workItems.openOf(Transfer.SUBJECT, String.valueOf(transferId)),
                        transfers.get(transferId),
                        Track.BUDGET.processKey(),
                        new From(BudgetAnchors.BUDGET_REQUEST, date))
                .stream();
    }
}
