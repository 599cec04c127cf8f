package jp.michisuji.overview.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.document.print.Block;
import jp.michisuji.meeting.Agenda;
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

    private static final List<Integer> WIDTHS = List.of(20, 30, 50);
    private static final List<String> HEAD = List.of("日", "会議", "決定・確認事項");
    private static final String NOTHING = "－";

    private final Sittings sittings;
    private final Agenda agenda;
    private final ProgressTable progress;
    private final MeetingSight sight;

    HeldSittings(Sittings sittings, Agenda agenda, ProgressTable progress, MeetingSight sight) {
        this.sittings = sittings;
        this.agenda = agenda;
        this.progress = progress;
        this.sight = sight;
    }

    @Override
    public List<Block> of(Quarter quarter) {
        MeetingView view = sight.now();
        return QuarterPart.table(
                "開いた会議と決定",
                WIDTHS,
                HEAD,
                sittings.all().stream()
                        .filter(each -> each.state().over() && quarter.holds(each.exactDate()))
                        .map(each ->
                                List.of(JapaneseDate.format(each.exactDate()), each.title(), decisions(each, view)))
                        .toList());
    }

    private String decisions(Sitting sitting, MeetingView view) {
        Stream<String> results = view.agenda(agenda.of(sitting.id())).stream()
                .filter(item -> item.result() != null)
                .map(item -> item.title() + "　" + item.result().label());
        Stream<String> confirmed = view.progress(progress.ofSitting(sitting.id())).stream()
                .map(ProgressEntry::decision)
                .filter(text -> text != null && !text.isBlank() && !NOTHING.equals(text));
        String words = Stream.concat(results, confirmed).distinct().collect(Collectors.joining("\n"));
        return words.isEmpty() ? NOTHING : words;
    }
}
