package jp.michisuji.meeting.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.record.RecordSheet.Part;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 記録の一面を組む。議題がいくつあっても、種類ごとに一度だけ読む。 */
@Component
@Transactional(readOnly = true)
public class RecordSheets {

    private final Agenda agenda;
    private final RecordRows rows;
    private final RecordChanges changes;

    RecordSheets(Agenda agenda, RecordRows rows, RecordChanges changes) {
        this.agenda = agenda;
        this.rows = rows;
        this.changes = changes;
    }

    /** 番号は行より先に読む。読む間に書かれた筆は、次の読み直しで届く。 */
    public RecordSheet of(long sittingId) {
        long latest = changes.latest(sittingId);
        List<RecordRow> all = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            all.addAll(rows.of(sittingId, kind));
        }
        List<Part> parts = new ArrayList<>();
        for (AgendaItem item : agenda.of(sittingId)) {
            parts.add(part(item, all));
        }
        parts.add(part(null, all));
        return new RecordSheet(parts, latest);
    }

    public boolean writable(Sitting sitting) {
        return RecordSitting.writable(sitting.state());
    }

    private static Part part(AgendaItem item, List<RecordRow> all) {
        Long id = item == null ? null : item.id();
        Map<RecordKind, List<RecordRow>> lines = all.stream()
                .filter(row -> Objects.equals(row.agendaItemId(), id))
                .collect(Collectors.groupingBy(
                        RecordRow::kind, () -> new EnumMap<>(RecordKind.class), Collectors.toList()));
        List<RecordRow> head = lines.getOrDefault(RecordKind.AGENDA, List.of());
        return new Part(item, head.isEmpty() ? null : head.get(0), lines);
    }
}
