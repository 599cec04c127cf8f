package jp.michisuji.hearing.summary;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingKind;
import jp.michisuji.hearing.HearingOpinions;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.Promises;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** 意見聴取のまとめを作る。 */
@Component
public class HearingSummaries {

    private final Hearings hearings;
    private final HearingOpinions opinions;
    private final Promises promises;
    private final ItemVisibility visibility;
    private final DeliberatedItems items;

    HearingSummaries(
            Hearings hearings,
            HearingOpinions opinions,
            Promises promises,
            ItemVisibility visibility,
            DeliberatedItems items) {
        this.hearings = hearings;
        this.opinions = opinions;
        this.promises = promises;
        this.visibility = visibility;
        this.items = items;
    }

    /** @param itemId 案件。{@code null} ならすべての案件 */
    public HearingSummary of(Long itemId) {
        Sight sight = visibility.sight();
        List<Hearing> found = itemId == null ? hearings.list() : hearings.of(itemId);
        Map<Long, List<GroupSummary>> byItem = found.stream()
                .filter(hearing -> hearing.kind() == HearingKind.GROUP && sight.sees(hearing.itemId()))
                .map(this::group)
                .collect(Collectors.groupingBy(
                        group -> group.hearing().itemId(), LinkedHashMap::new, Collectors.toList()));
        return new HearingSummary(byItem.entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue()))
                .toList());
    }

    private ItemSummary item(long id, List<GroupSummary> groups) {
        List<GroupSummary> sorted = groups.stream()
                .sorted(Comparator.comparing(GroupSummary::finished)
                        .thenComparing(GroupSummary::waiting, Comparator.reverseOrder()))
                .toList();
        return new ItemSummary(id, items.item(id).title(), sorted);
    }

    private GroupSummary group(Hearing hearing) {
        return new GroupSummary(hearing, opinions.of(hearing.id()), promises.of(hearing.id()));
    }
}
