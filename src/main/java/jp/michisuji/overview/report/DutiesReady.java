package jp.michisuji.overview.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import jp.michisuji.transfer.Transfer.State;
import jp.michisuji.transfer.TransferPassages;
import jp.michisuji.transfer.TransferPassages.Standing;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 業務の備え。移管できる業務と、まだの業務の数を、期の終わりの日の姿で言う。期の半ばでは今日の姿を言う。 */
@Component
@Order(4)
class DutiesReady implements QuarterPart {

    private static final Set<State> READY =
            EnumSet.of(State.CLEARED, State.HANDED_OVER, State.TRANSFERRED, State.COMPLETED);
    private static final List<Integer> WIDTHS = List.of(70, 30);

    private final TransferPassages passages;
    private final ItemVisibility visibility;
    private final Issue issue;

    DutiesReady(TransferPassages passages, ItemVisibility visibility, Issue issue) {
        this.passages = passages;
        this.visibility = visibility;
        this.issue = issue;
    }

    @Override
    public List<Block> of(Quarter quarter) {
        LocalDate day = quarter.last().isBefore(issue.today()) ? quarter.last() : issue.today();
        Map<State, Long> counts =
                states(day).stream().collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading("移管する業務の備え（" + JapaneseDate.format(day) + "現在）"));
        blocks.add(Lines.of(inWords(counts)));
        if (!counts.isEmpty()) {
            blocks.add(Grid.of(WIDTHS, List.of("状態", "業務"), rows(counts)));
        }
        return blocks;
    }

    /** 業務ごとの状態。取り止めたあとにまた始めた業務は、後のもので数える。 */
    private Collection<State> states(LocalDate day) {
        Sight sight = visibility.sight();
        return passages.on(day).stream()
                .filter(standing -> sight.sees(standing.itemId()))
                .collect(Collectors.toMap(
                        Standing::dutyId, Standing::state, (one, other) -> one == State.STOPPED ? other : one))
                .values();
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
