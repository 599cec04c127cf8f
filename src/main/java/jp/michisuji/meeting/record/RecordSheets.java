package jp.michisuji.meeting.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.record.RecordSheet.Part;
import jp.michisuji.meeting.sight.MeetingSight;
import jp.michisuji.meeting.sight.MeetingView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 記録の一面を組む。議題がいくつあっても、種類ごとに一度だけ読む。 */
@Component
@Transactional(readOnly = true)
public class RecordSheets {

    private final Agenda agenda;
    private final RecordRows rows;
    private final MeetingSight sight;
    private final RecordChanges changes;

    RecordSheets(Agenda agenda, RecordRows rows, MeetingSight sight, RecordChanges changes) {
        this.agenda = agenda;
        this.rows = rows;
        this.sight = sight;
        this.changes = changes;
    }

    /** 番号は行より先に読む。読む間に書かれた筆は、次の読み直しで届く。 */
    public RecordSheet of(long sittingId) {
        long latest = changes.latest(sittingId);
        Map<Optional<Long>, List<RecordRow>> all = Stream.of(RecordKind.values())
                .flatMap(kind -> rows.of(sittingId, kind).stream())
                .collect(Collectors.groupingBy(row -> Optional.ofNullable(row.agendaItemId())));
        List<Part> parts = new ArrayList<>();
        MeetingView view = sight.now();
        for (AgendaItem item : agenda.of(sittingId)) {
            boolean hidden = view.agendaItems().contains(item.id());
            List<RecordRow> written = all.getOrDefault(Optional.of(item.id()), List.of());
            parts.add(part(view.shown(item), hidden ? List.of() : written));
        }
        parts.add(part(null, all.getOrDefault(Optional.<Long>empty(), List.of())));
        return new RecordSheet(parts, latest);
    }

    private static Part part(AgendaItem item, List<RecordRow> rows) {
        Map<RecordKind, List<RecordRow>> lines = rows.stream()
                .collect(Collectors.groupingBy(
                        RecordRow::kind, () -> new EnumMap<>(RecordKind.class), Collectors.toList()));
        return new Part(item, lines);
    }
}
