package jp.michisuji.overview.report;

import java.util.Comparator;
import java.util.List;
import jp.michisuji.document.print.Block;
import jp.michisuji.hearing.summary.GroupSummary;
import jp.michisuji.hearing.summary.HearingSummaries;
import jp.michisuji.hearing.summary.ItemSummary;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 実施した意見聴取。団体ごとに、意見の数と回答の様子を並べる。 */
@Component
@Order(3)
class HeldHearings implements QuarterPart {

    private static final List<Integer> WIDTHS = List.of(20, 24, 30, 12, 14);
    private static final List<String> HEAD = List.of("日", "団体", "案件", "意見", "回答待ち");

    private final HearingSummaries summaries;

    HeldHearings(HearingSummaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public List<Block> of(Quarter quarter) {
        return QuarterPart.table(
                "実施した意見聴取",
                WIDTHS,
                HEAD,
                summaries.of(null).items().stream()
                        .flatMap(item -> item.groups().stream()
                                .filter(group ->
                                        quarter.holds(group.hearing().findings().heldOn()))
                                .map(group -> new Held(item, group)))
                        .sorted(Comparator.comparing(
                                held -> held.group().hearing().findings().heldOn()))
                        .map(Held::cells)
                        .toList());
    }

    private record Held(ItemSummary item, GroupSummary group) {

        List<String> cells() {
            return List.of(
                    JapaneseDate.format(group.hearing().findings().heldOn()),
                    group.hearing().group().name(),
                    item.title(),
                    group.opinions().size() + "件",
                    group.waiting() + "件");
        }
    }
}
