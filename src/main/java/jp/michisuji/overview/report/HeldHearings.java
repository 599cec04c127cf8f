package jp.michisuji.overview.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.document.print.Block;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingKind;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.VisibleItems;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 実施した意見聴取。団体ごとに、意見の数と回答の様子を並べる。 */
@Component
@Order(3)
class HeldHearings implements QuarterPart {

    private static final List<Integer> WIDTHS = List.of(26, 22, 28, 10, 14);
    private static final List<String> HEAD = List.of("日", "団体", "案件", "意見", "回答待ち");

    private final Hearings hearings;
    private final VisibleItems items;

    HeldHearings(Hearings hearings, VisibleItems items) {
        this.hearings = hearings;
        this.items = items;
    }

    @Override
    public List<Block> of(Quarter quarter) {
        Map<Long, String> titles = items.all().stream().collect(Collectors.toMap(ReformItem::id, ReformItem::title));
        return QuarterPart.table(
                "実施した意見聴取",
                WIDTHS,
                HEAD,
                hearings.list().stream()
                        .filter(hearing -> hearing.kind() == HearingKind.GROUP)
                        .filter(hearing -> quarter.holds(hearing.findings().heldOn()))
                        .filter(hearing -> titles.containsKey(hearing.itemId()))
                        .sorted(Comparator.comparing(
                                hearing -> hearing.findings().heldOn()))
                        .map(hearing -> cells(hearing, titles.get(hearing.itemId())))
                        .toList());
    }

    private static List<String> cells(Hearing hearing, String title) {
        return List.of(
                JapaneseDate.format(hearing.findings().heldOn()),
                hearing.group().name(),
                title,
                hearing.progress().opinions() + "件",
                (hearing.finished() ? 0 : hearing.progress().waiting()) + "件");
    }
}
