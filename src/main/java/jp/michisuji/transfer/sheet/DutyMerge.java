package jp.michisuji.transfer.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.organization.ImportProblem;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutyDraft;
import jp.michisuji.transfer.Headcount;

/** 一行と台帳の業務の重ね合わせ。ファイルにない欄と、字の揃え方だけが違う欄は台帳のまま残す。 */
final class DutyMerge {

    private final Ledger ledger;
    private final List<ImportProblem> problems;

    DutyMerge(Ledger ledger, List<ImportProblem> problems) {
        this.ledger = ledger;
        this.problems = problems;
    }

    Duty added(DutyRow row, int sortOrder) {
        return merged(Duty.blank(sortOrder), row);
    }

    Duty merged(Duty before, DutyRow row) {
        boolean fresh = before.id() == null;
        String headcount = kept(row, DutyField.HEADCOUNT, before.headcount(), row.headcount());
        List<Destination> destinations = destinations(before, row, headcount);
        DutyDraft draft = new DutyDraft(
                fresh ? row.section() : before.section(),
                fresh ? row.team() : before.team(),
                fresh ? row.heading() : before.heading(),
                fresh ? row.name() : before.name(),
                headcount,
                destinations,
                decided(row, DutyField.TRANSFER_ON, before.transferOn(), row.transferOn()),
                kept(row, DutyField.NOTE, before.note(), row.note()),
                kept(row, DutyField.SOURCE, before.source(), row.source()));
        Disposition to = ledger.dispositions().of(destinations);
        demandMovable(before, to, row);
        return before.with(draft, item(before, row), to);
    }

    private static String kept(DutyRow row, DutyField field, String before, String given) {
        boolean same = Words.key(before).equals(Words.key(given));
        return !row.given().contains(field) || same ? before : given;
    }

    private List<Destination> destinations(Duty before, DutyRow row, String headcount) {
        boolean same = places(before.destinations()).equals(places(row.destinations()));
        boolean sameCount = Words.key(before.headcount()).equals(Words.key(headcount));
        if (row.given().contains(DutyField.PEOPLE)) {
            return same ? inOrderOf(before.destinations(), row.destinations()) : row.destinations();
        }
        return same && sameCount && before.id() != null
                ? before.destinations()
                : new Headcount(headcount).assignedTo(row.destinations());
    }

    private static Set<String> places(List<Destination> destinations) {
        return destinations.stream()
                .map(to -> to.section() + "\n" + Words.key(to.part()))
                .collect(Collectors.toSet());
    }

    private static List<Destination> inOrderOf(List<Destination> order, List<Destination> given) {
        Map<String, Destination> bySection =
                given.stream().collect(Collectors.toMap(Destination::section, Function.identity()));
        return order.stream()
                .map(to -> new Destination(
                        to.section(), to.part(), bySection.get(to.section()).people()))
                .toList();
    }

    /** 決まっている移管日は、動く期限を見せてから動かすので、取込みでは変えない。 */
    private LocalDate decided(DutyRow row, DutyField field, LocalDate before, LocalDate given) {
        if (before != null && given != null && !before.equals(given)) {
            problem(row, field.label(), "決まっている移管日は取込みでは変えられません。業務の画面から変えてください。");
        }
        return before == null ? given : before;
    }

    private Long item(Duty before, DutyRow row) {
        if (row.item() == null) {
            return before.itemId();
        }
        Long given = ledger.items().get(row.item());
        if (given == null) {
            problem(row, DutyField.ITEM.label(), "知らない改革案件です: 「" + row.item() + "」");
        } else if (before.itemId() != null && !before.itemId().equals(given)) {
            problem(row, DutyField.ITEM.label(), "決まっている改革案件は取込みでは変えられません。");
        }
        return before.itemId() == null ? given : before.itemId();
    }

    private void demandMovable(Duty before, Disposition to, DutyRow row) {
        if (before.id() != null && !to.moves() && ledger.inUse().contains(before.id())) {
            problem(row, DutyField.DESTINATIONS.label(), "移管の手続が動いているので、" + to.label() + "に変えられません。");
        }
    }

    private void problem(DutyRow row, String column, String message) {
        problems.add(new ImportProblem(row.sheet(), row.line(), column, message));
    }
}
