package jp.michisuji.reform;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.Station;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** 案件の一覧。案件ごとに、いまの駅と、次に動く人・期限を添える。 */
@Component
public class ItemBoard {

    /** 一覧の一行。{@code next} は最も急ぐ開いた仕事。なければ {@code null}。 */
    public record Row(ReformItem item, String ownerName, List<Station> road, String stage, WorkItem next) {}

    /** 一覧の絞り込みと並べ方。 */
    public record Filter(String words, ReformItem.State state, String stage, String sort) {

        public Filter {
            words = words == null || words.isBlank() ? null : words.strip();
            stage = stage == null || stage.isBlank() ? null : stage;
            sort = sort == null || sort.isBlank() ? "number" : sort;
        }

        boolean accepts(Row row) {
            boolean named =
                    words == null || (row.item().title() + row.item().summary() + row.ownerName()).contains(words);
            return named
                    && (state == null || row.item().state() == state)
                    && (stage == null || stage.equals(row.stage()));
        }
    }

    private static final Map<String, Comparator<Row>> ORDERS = Map.of(
            "number", Comparator.comparing(row -> row.item().id()),
            "title", Comparator.comparing(row -> row.item().title()),
            "due", Comparator.comparing(ItemBoard::due, Comparator.nullsLast(Comparator.naturalOrder())));

    private final VisibleItems items;
    private final RoadMap roadMap;
    private final WorkItems workItems;
    private final Companions companions;
    private final Organization organization;

    ItemBoard(
            VisibleItems items,
            RoadMap roadMap,
            WorkItems workItems,
            Companions companions,
            Organization organization) {
        this.items = items;
        this.roadMap = roadMap;
        this.workItems = workItems;
        this.companions = companions;
        this.organization = organization;
    }

    public List<Row> rows(Filter filter) {
        return items.all().stream()
                .map(this::row)
                .filter(filter::accepts)
                .sorted(ORDERS.getOrDefault(filter.sort(), ORDERS.get("number")))
                .toList();
    }

    /** 状態ごとの件数。 */
    public Map<ReformItem.State, Long> counts() {
        return items.all().stream().collect(Collectors.groupingBy(ReformItem::state, Collectors.counting()));
    }

    public Row row(ReformItem item) {
        return new Row(
                item,
                organization.findPost(item.ownerPost()).map(Post::name).orElse(item.ownerPost()),
                roadMap.of(item),
                roadMap.stageOf(item),
                workItems.openOfItem(item.id(), companions.subjectTypes()).stream()
                        .findFirst()
                        .orElse(null));
    }

    private static java.time.LocalDate due(Row row) {
        return row.next() == null ? null : row.next().due().date();
    }
}
