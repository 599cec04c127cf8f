package jp.michisuji.overview.home;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.workflow.ItemTitles;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** 前に見てからの動きの読み取り。自分のしたことは、動きに数えない。 */
@Component
class SinceLast {

    private static final int FIRST = 5;

    private final HomeVisits visits;
    private final AuditLog audit;
    private final ChangeRegister changes;
    private final ItemTitles titles;
    private final Clock clock;

    SinceLast(HomeVisits visits, AuditLog audit, ChangeRegister changes, ItemTitles titles, Clock clock) {
        this.visits = visits;
        this.audit = audit;
        this.changes = changes;
        this.titles = titles;
        this.clock = clock;
    }

    Since of(String personCode, Sight sight) {
        return visits.note(personCode, audit.last())
                .map(before -> since(before, personCode, sight))
                .orElse(Since.FIRST);
    }

    private Since since(HomeVisits.Visit before, String personCode, Sight sight) {
        Map<Long, Long> touched = audit.touchedItems(before.entry(), personCode);
        List<Long> seen = touched.keySet().stream().filter(sight::sees).toList();
        List<Long> first = seen.stream().limit(FIRST).toList();
        Map<Long, String> names = first.isEmpty() ? Map.of() : titles.of(first);
        return new Since(
                LocalDateTime.ofInstant(before.at(), clock.getZone()),
                changes.countSince(before.at()),
                first.stream()
                        .map(id -> new Since.Touched(id, names.getOrDefault(id, ""), touched.get(id)))
                        .toList(),
                seen.size() - first.size());
    }
}
