package jp.michisuji.transfer.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.organization.ImportProblem;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.DestinationText;
import jp.michisuji.transfer.Duty;

/** ファイルと台帳の違い。外れるのは、ファイルにある課の業務だけ。ほかの課には触れない。 */
final class DutyDiff {

    private final Ledger ledger;
    private final List<ImportProblem> problems;
    private final DutyMerge merge;
    private final Map<String, Duty> known = new HashMap<>();
    private final List<DutyChange> changes = new ArrayList<>();
    private int order;

    private DutyDiff(Ledger ledger, DutyFile file) {
        this.ledger = ledger;
        this.problems = new ArrayList<>(file.problems());
        this.merge = new DutyMerge(ledger, problems);
        ledger.duties().forEach(duty -> known.put(key(duty), duty));
        this.order = ledger.duties().stream().mapToInt(Duty::sortOrder).max().orElse(0);
    }

    static DutyPreview of(Ledger ledger, DutyFile file) {
        DutyDiff diff = new DutyDiff(ledger, file);
        file.rows().forEach(diff::compare);
        if (file.problems().isEmpty()) {
            diff.findRemoved(file.rows());
        }
        return new DutyPreview(diff.changes, diff.problems, file.added());
    }

    /** 新しい業務は、ファイルですぐ上にある業務の次に並べる。 */
    private void compare(DutyRow row) {
        Duty before = known.get(row.key());
        if (before == null) {
            add(row, DutyChange.Kind.NEW, null, merge.added(row, order), List.of());
            return;
        }
        order = before.sortOrder();
        Duty after = merge.merged(before, row);
        List<DutyChange.Field> fields = fields(before, after);
        add(row, fields.isEmpty() ? DutyChange.Kind.UNCHANGED : DutyChange.Kind.CHANGED, before, after, fields);
    }

    private void add(DutyRow row, DutyChange.Kind kind, Duty before, Duty after, List<DutyChange.Field> fields) {
        changes.add(new DutyChange(kind, row.sheet(), row.line(), before, after, fields));
    }

    private void findRemoved(List<DutyRow> rows) {
        Set<String> sections = rows.stream().map(DutyRow::section).collect(Collectors.toSet());
        Set<String> keys = rows.stream().map(DutyRow::key).collect(Collectors.toCollection(HashSet::new));
        ledger.duties().stream()
                .filter(duty -> sections.contains(duty.section()) && !keys.contains(key(duty)))
                .forEach(this::remove);
    }

    private void remove(Duty duty) {
        changes.add(new DutyChange(DutyChange.Kind.REMOVED, "", 0, duty, null, List.of()));
        if (ledger.inUse().contains(duty.id())) {
            problems.add(new ImportProblem("", 0, "業務", "移管の手続が動いているので、一覧から外せません: 「" + duty.name() + "」"));
        }
    }

    private static String key(Duty duty) {
        return DutyRow.key(duty.section(), duty.team(), duty.heading(), duty.name());
    }

    private List<DutyChange.Field> fields(Duty before, Duty after) {
        List<DutyChange.Field> fields = new ArrayList<>();
        field(
                fields,
                "引継ぎ先",
                DestinationText.words(before.destinations()),
                DestinationText.words(after.destinations()));
        field(fields, "行き先", before.disposition().label(), after.disposition().label());
        field(fields, "必要人員数", before.headcount(), after.headcount());
        field(fields, "移管日", day(before), day(after));
        field(fields, "改革案件", title(before), title(after));
        field(fields, "備考", before.note(), after.note());
        field(fields, "典拠", before.source(), after.source());
        return fields;
    }

    private static void field(List<DutyChange.Field> fields, String label, String before, String after) {
        String was = before == null ? "" : before;
        String is = after == null ? "" : after;
        if (!was.equals(is)) {
            fields.add(new DutyChange.Field(label, was, is));
        }
    }

    private String title(Duty duty) {
        return duty.itemId() == null ? "" : ledger.itemTitle(duty.itemId()).orElse("");
    }

    private static String day(Duty duty) {
        return duty.transferOn() == null ? "" : JapaneseDate.format(duty.transferOn());
    }
}
