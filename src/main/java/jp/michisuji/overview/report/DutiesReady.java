package jp.michisuji.overview.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.Transfer.State;
import jp.michisuji.transfer.TransferBoard;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 業務の備え。移管できる業務と、まだの業務の数。過ぎた日の備えは残っていないので、作成日のものを言う。 */
@Component
@Order(4)
class DutiesReady implements QuarterPart {

    private static final Set<State> READY =
            EnumSet.of(State.CLEARED, State.HANDED_OVER, State.TRANSFERRED, State.COMPLETED);
    private static final List<Integer> WIDTHS = List.of(70, 30);

    private final TransferBoard board;
    private final ItemVisibility visibility;
    private final Issue issue;

    DutiesReady(TransferBoard board, ItemVisibility visibility, Issue issue) {
        this.board = board;
        this.visibility = visibility;
        this.issue = issue;
    }

    @Override
    public List<Block> of(Quarter quarter) {
        Sight sight = visibility.sight();
        Map<State, Long> counts = board.byDuty().values().stream()
                .map(TransferBoard.Row::transfer)
                .filter(transfer -> sight.sees(transfer.itemId()))
                .collect(Collectors.groupingBy(Transfer::state, Collectors.counting()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading("移管する業務の備え（" + JapaneseDate.format(issue.today()) + "現在）"));
        blocks.add(Lines.of(inWords(counts)));
        if (!counts.isEmpty()) {
            blocks.add(Grid.of(WIDTHS, List.of("状態", "業務"), rows(counts)));
        }
        return blocks;
    }

    private static String inWords(Map<State, Long> counts) {
        long ready = READY.stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
        long stopped = counts.getOrDefault(State.STOPPED, 0L);
        long all = counts.values().stream().mapToLong(Long::longValue).sum() - stopped;
        return all == 0 ? "始まった移管はありません。" : "備えのできた業務" + ready + "件、まだの業務" + (all - ready) + "件（移管する業務" + all + "件）";
    }

    private static List<List<String>> rows(Map<State, Long> counts) {
        return EnumSet.allOf(State.class).stream()
                .filter(counts::containsKey)
                .map(state -> List.of(state.label(), counts.get(state) + "件"))
                .toList();
    }
}
