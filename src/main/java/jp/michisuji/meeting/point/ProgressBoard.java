package jp.michisuji.meeting.point;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.point.ProgressSheet.AreaBlock;
import jp.michisuji.meeting.point.ProgressSheet.Band;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 取組の進捗状況表を組む。部会外の検討は、その分野の直前の部会の検討に並べる。 */
@Component
@Transactional(readOnly = true)
public class ProgressBoard {

    private final OpenPoints points;
    private final ItemVisibility visibility;
    private final WorkItems workItems;
    private final ProgressAreas areas;
    private final Sittings sittings;
    private final Organization organization;
    private final Clock clock;

    ProgressBoard(
            OpenPoints points,
            ItemVisibility visibility,
            WorkItems workItems,
            ProgressAreas areas,
            Sittings sittings,
            Organization organization,
            Clock clock) {
        this.points = points;
        this.visibility = visibility;
        this.workItems = workItems;
        this.areas = areas;
        this.sittings = sittings;
        this.organization = organization;
        this.clock = clock;
    }

    public ProgressSheet sheet(ProgressFilter filter) {
        List<PointLine> shown = lines().stream().filter(filter::accepts).toList();
        Map<String, List<PointLine>> byArea = new LinkedHashMap<>();
        areas.names().forEach(area -> byArea.put(area, new ArrayList<>()));
        shown.forEach(line -> byArea.computeIfAbsent(line.point().area(), area -> new ArrayList<>())
                .add(line));
        List<AreaBlock> blocks = byArea.entrySet().stream()
                .filter(area -> !area.getValue().isEmpty())
                .map(area -> new AreaBlock(area.getKey(), status(area.getValue()), bands(area.getValue())))
                .toList();
        return new ProgressSheet(blocks, shown.size());
    }

    /** 表のすべての行。会議も職も仕事も、一度ずつ読む。 */
    public List<PointLine> lines() {
        LocalDate today = LocalDate.now(clock);
        Map<Long, Sitting> known = sittings.all().stream().collect(Collectors.toMap(Sitting::id, Function.identity()));
        Map<String, String> posts = organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name));
        Map<Long, String> open = workItems.openOfType(OpenPoint.SUBJECT).stream()
                .collect(Collectors.toMap(task -> task.subject().numericId(), WorkItem::taskId, (first, next) -> next));
        Sight sight = visibility.sight();
        return points.all().stream()
                .filter(point -> sight.sees(point.itemId()))
                .map(point -> new PointLine(
                        point,
                        point.sittingId() == null ? null : known.get(point.sittingId()),
                        point.ownerPost() == null ? null : posts.getOrDefault(point.ownerPost(), point.ownerPost()),
                        open.get(point.id()),
                        point.late(today)))
                .toList();
    }

    private static List<Band> bands(List<PointLine> lines) {
        List<Band> bands = new ArrayList<>();
        for (PointLine line : lines) {
            if (!line.outside()) {
                bands.add(new Band(line, new ArrayList<>()));
            } else {
                if (bands.isEmpty()) {
                    bands.add(new Band(null, new ArrayList<>()));
                }
                bands.get(bands.size() - 1).outside().add(line);
            }
        }
        return bands;
    }

    private static String status(List<PointLine> lines) {
        List<String> all = lines.stream().map(line -> line.point().status()).toList();
        for (String status : List.of(OpenPoint.IN_PROGRESS, OpenPoint.INVESTIGATING, OpenPoint.DONE)) {
            if (all.contains(status)) {
                return status;
            }
        }
        return "－";
    }
}
