package jp.michisuji.overview.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.michisuji.document.print.Block;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.VisibleItems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 段階の動いた案件。期の初めと終わりの段階を比べる。 */
@Component
@Order(1)
class MovedItems implements QuarterPart {

    private static final List<Integer> WIDTHS = List.of(40, 30, 30);
    private static final List<String> HEAD = List.of("案件", "期の初め", "期の終わり");
    private static final String NOT_YET = "起案前";

    private final VisibleItems items;
    private final Deliberations deliberations;

    MovedItems(VisibleItems items, Deliberations deliberations) {
        this.items = items;
        this.deliberations = deliberations;
    }

    @Override
    public List<Block> of(Quarter quarter) {
        Map<Long, List<Deliberation>> roads =
                deliberations.all().stream().collect(Collectors.groupingBy(Deliberation::itemId));
        return QuarterPart.table(
                "段階の動いた案件",
                WIDTHS,
                HEAD,
                items.all().stream()
                        .map(item -> row(item, roads.getOrDefault(item.id(), List.of()), quarter))
                        .filter(row -> !row.get(1).equals(row.get(2)))
                        .toList());
    }

    private static List<String> row(ReformItem item, List<Deliberation> road, Quarter quarter) {
        return List.of(
                item.title(), stage(item, road, quarter.first().minusDays(1)), stage(item, road, quarter.last()));
    }

    /** その日の終わりの段階。 */
    private static String stage(ReformItem item, List<Deliberation> road, LocalDate day) {
        return road.stream()
                .filter(each -> by(opened(each), day))
                .max(Comparator.comparing(MovedItems::opened).thenComparing(Deliberation::id))
                .map(each -> words(each, day))
                .orElse(by(item.proposedOn(), day) ? "起案" : NOT_YET);
    }

    private static String words(Deliberation latest, LocalDate day) {
        boolean decided = by(latest.closedOn(), day) && latest.result() != null;
        return latest.stage().label() + (decided ? "（" + latest.result().labelAt(latest.stage()) + "）" : "（審議中）");
    }

    private static LocalDate opened(Deliberation each) {
        return Objects.requireNonNullElse(each.openedOn(), Objects.requireNonNullElse(each.closedOn(), LocalDate.MAX));
    }

    private static boolean by(LocalDate happened, LocalDate day) {
        return happened != null && !happened.isAfter(day);
    }
}
