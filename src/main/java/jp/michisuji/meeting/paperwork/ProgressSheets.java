package jp.michisuji.meeting.paperwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.meeting.ProgressEntry;
import jp.michisuji.meeting.ProgressHistory;
import jp.michisuji.meeting.ProgressTable;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.paperwork.ProgressSheet.Area;
import jp.michisuji.meeting.paperwork.ProgressSheet.Half;
import jp.michisuji.meeting.paperwork.ProgressSheet.Outside;
import jp.michisuji.meeting.paperwork.ProgressSheet.Pair;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.sight.MeetingSight;
import org.springframework.stereotype.Component;

/** 取組の進捗状況表を組む。部会の行の次に並ぶ部会外の行を、その右に置く。 */
@Component
public class ProgressSheets implements SheetMaker {

    private static final String INSIDE = "部会";
    private static final String NOTHING = "－";
    private static final List<String> STATUSES =
            List.of(OpenPoint.IN_PROGRESS, OpenPoint.INVESTIGATING, OpenPoint.DONE);

    private final ProgressTable progress;
    private final ProgressHistory history;
    private final MeetingSight sight;
    private final Sittings sittings;

    ProgressSheets(ProgressTable progress, ProgressHistory history, MeetingSight sight, Sittings sittings) {
        this.progress = progress;
        this.history = history;
        this.sight = sight;
        this.sittings = sittings;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.PROGRESS;
    }

    /** 表の左半分を作っている会議体の会議にだけ出す。 */
    @Override
    public boolean fits(Sitting sitting) {
        Map<Long, Sitting> known = known();
        return progress.all().stream()
                .filter(entry -> INSIDE.equals(entry.side()))
                .map(entry -> known.get(entry.sittingId()))
                .anyMatch(inside -> inside != null && inside.bodyCode().equals(sitting.bodyCode()));
    }

    /** その会議の日までの表。あとの会議で加わった行を、前の会議の資料に載せない。 */
    @Override
    public ProgressSheet make(Sitting sitting) {
        Map<Long, Sitting> known = known();
        return sheet(
                sight.published().progress(progress.all()).stream()
                        .filter(entry -> by(sitting.exactDate(), known.get(entry.sittingId())))
                        .toList(),
                known);
    }

    /** その日の終わりの表。今の利用者に見える行だけを載せる。 */
    public Sheet on(LocalDate day) {
        return sheet(sight.now().progress(history.asOf(day)), known());
    }

    private static ProgressSheet sheet(List<ProgressEntry> entries, Map<Long, Sitting> known) {
        Map<String, List<ProgressEntry>> byArea = entries.stream()
                .collect(Collectors.groupingBy(ProgressEntry::area, LinkedHashMap::new, Collectors.toList()));
        return new ProgressSheet(byArea.entrySet().stream()
                .map(area -> area(area.getKey(), area.getValue(), known))
                .toList());
    }

    private Map<Long, Sitting> known() {
        return sittings.all().stream().collect(Collectors.toMap(Sitting::id, Function.identity()));
    }

    private static boolean by(LocalDate day, Sitting met) {
        return day == null
                || met == null
                || met.exactDate() == null
                || !met.exactDate().isAfter(day);
    }

    private static Area area(String name, List<ProgressEntry> entries, Map<Long, Sitting> known) {
        List<ProgressEntry> left =
                entries.stream().filter(entry -> INSIDE.equals(entry.side())).toList();
        List<Sitting> inside = left.stream()
                .map(entry -> known.get(entry.sittingId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Area(
                name,
                joined(inside, ProgressSheets::count),
                joined(inside, ProgressSheets::date),
                status(left),
                pairs(entries, known));
    }

    /** 部会の検討のうち、いちばん進んでいないものの状態。部会で検討していない分野には書かない（資料の「その他」）。 */
    private static String status(List<ProgressEntry> inside) {
        List<String> all = inside.stream()
                .map(ProgressEntry::status)
                .filter(Objects::nonNull)
                .toList();
        return STATUSES.stream().filter(all::contains).findFirst().orElse(null);
    }

    private static List<Pair> pairs(List<ProgressEntry> entries, Map<Long, Sitting> known) {
        List<Pair> pairs = new ArrayList<>();
        for (ProgressEntry entry : entries) {
            if (INSIDE.equals(entry.side()) || pairs.isEmpty()) {
                pairs.add(new Pair(INSIDE.equals(entry.side()) ? half(entry) : Half.empty(), new ArrayList<>()));
            }
            if (!INSIDE.equals(entry.side())) {
                pairs.get(pairs.size() - 1).outside().add(outside(entry, known.get(entry.sittingId())));
            }
        }
        return pairs;
    }

    private static Outside outside(ProgressEntry entry, Sitting met) {
        return new Outside(met == null ? NOTHING : date(met), met == null ? NOTHING : met.name(), half(entry));
    }

    private static Half half(ProgressEntry entry) {
        return new Half(entry.decision(), entry.openPoint(), entry.direction());
    }

    private static String joined(List<Sitting> sittings, Function<Sitting, String> words) {
        return sittings.isEmpty() ? NOTHING : sittings.stream().map(words).collect(Collectors.joining("、"));
    }

    /** 「第4回」を「4」と書く。 */
    private static String count(Sitting sitting) {
        return sitting.number() == null ? NOTHING : sitting.number().replaceAll("^第|回$", "");
    }

    /** 「9/3」。 */
    private static String date(Sitting sitting) {
        LocalDate on = sitting.exactDate();
        return on == null ? sitting.dateInWords() : on.getMonthValue() + "/" + on.getDayOfMonth();
    }
}
