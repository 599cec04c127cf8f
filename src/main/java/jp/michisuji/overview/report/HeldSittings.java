package jp.michisuji.overview.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.document.print.Block;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.AgendaLines;
import jp.michisuji.meeting.ProgressEntry;
import jp.michisuji.meeting.ProgressTable;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.sight.MeetingSight;
import jp.michisuji.meeting.sight.MeetingView;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 開いた会議と、そこで決まったこと。議題の扱いと、進捗状況表の決定・確認事項を並べる。 */
@Component
@Order(2)
class HeldSittings implements QuarterPart {

    private static final List<Integer> WIDTHS = List.of(26, 28, 46);
    private static final List<String> HEAD = List.of("日", "会議", "決定・確認事項");
    private static final String NOTHING = "－";

    private final Sittings sittings;
    private final AgendaLines agenda;
    private final ProgressTable progress;
    private final MeetingSight sight;

    HeldSittings(Sittings sittings, AgendaLines agenda, ProgressTable progress, MeetingSight sight) {
        this.sittings = sittings;
        this.agenda = agenda;
        this.progress = progress;
        this.sight = sight;
    }

    @Override
    public List<Block> of(Quarter quarter) {
        MeetingView view = sight.now();
        List<Sitting> held = sittings.all().stream()
                .filter(each -> each.state().over() && quarter.holds(each.exactDate()))
                .toList();
        Map<Long, List<AgendaItem>> items =
                agenda.items(held.stream().map(Sitting::id).toList());
        Map<Long, List<ProgressEntry>> entries = progress.all().stream()
                .filter(entry -> entry.sittingId() != null)
                .collect(Collectors.groupingBy(ProgressEntry::sittingId));
        return QuarterPart.table(
                "開いた会議と決定",
                WIDTHS,
                HEAD,
                held.stream()
                        .map(each -> List.of(
                                JapaneseDate.format(each.exactDate()),
                                each.title(),
                                decisions(
                                        view.agenda(items.getOrDefault(each.id(), List.of())),
                                        view.progress(entries.getOrDefault(each.id(), List.of())))))
                        .toList());
    }

    private static String decisions(List<AgendaItem> items, List<ProgressEntry> entries) {
        Stream<String> results = items.stream()
                .filter(item -> item.result() != null)
                .map(item -> item.title() + "　" + item.result().label());
        Stream<String> confirmed = entries.stream()
                .map(ProgressEntry::decision)
                .filter(text -> text != null && !text.isBlank() && !NOTHING.equals(text));
        String words = Stream.concat(results, confirmed).distinct().collect(Collectors.joining("\n"));
        return words.isEmpty() ? NOTHING : words;
    }
}
