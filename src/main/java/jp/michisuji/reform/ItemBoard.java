package jp.michisuji.reform;

import java.time.LocalDate;
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

    /**
     * 進行中の案件のうち、急ぐもの。
     *
     * @param more ほかの進行中の案件の数
     */
    public record Urgent(List<Row> rows, int more) {}

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

    /** 次の期限の早いものから。載せるものの道筋だけを読む。 */
    public Urgent urgent(int most) {
        List<ReformItem> running = items.all().stream()
                .filter(item -> item.state() == ReformItem.State.RUNNING)
                .toList();
        Map<Long, WorkItem> next =
                workItems.mostUrgentOfItems(running.stream().map(ReformItem::id).toList(), companions.subjectTypes());
        List<Row> rows = running.stream()
                .sorted(Comparator.comparing(
                        item -> dueOf(next.get(item.id())), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(most)
                .map(item -> row(item, next.get(item.id())))
                .toList();
        return new Urgent(rows, running.size() - rows.size());
    }

    /** 状態ごとの件数。 */
    public Map<ReformItem.State, Long> counts() {
        return items.all().stream().collect(Collectors.groupingBy(ReformItem::state, Collectors.counting()));
    }

    public Row row(ReformItem item) {
        return row(
                item,
                workItems.openOfItem(item.id(), companions.subjectTypes()).stream()
                        .findFirst()
                        .orElse(null));
    }

    private Row row(ReformItem item, WorkItem next) {
        List<Station> road = roadMap.of(item);
        return new Row(
                item,
                organization.findPost(item.ownerPost()).map(Post::name).orElse(item.ownerPost()),
                road,
                RoadMap.stageOf(road),
                next);
    }

    private static LocalDate due(Row row) {
        return dueOf(row.next());
    }

    private static LocalDate dueOf(WorkItem next) {
        return next == null ? null : next.due().date();
    }
}
