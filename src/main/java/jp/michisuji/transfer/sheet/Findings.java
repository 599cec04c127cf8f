package jp.michisuji.transfer.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.organization.ImportProblem;

/** 読んで見つけたもの。行と、誤りと、人に尋ねること。 */
final class Findings {

    /** 一度に取り込める業務。 */
    static final int MOST_DUTIES = 5000;

    private final Readings readings;
    private final List<DutyRow> rows = new ArrayList<>();
    private final Map<String, DutyRow> byKey = new HashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Set<String> askedColumns = new LinkedHashSet<>();
    private final Set<String> askedSections = new LinkedHashSet<>();
    private final Map<String, Boolean> added = new LinkedHashMap<>();

    Findings(Readings readings) {
        this.readings = readings;
    }

    void row(DutyRow row) {
        DutyRow earlier = byKey.putIfAbsent(row.key(), row);
        if (earlier == null) {
            rows.add(row);
        } else {
            problem(row.sheet(), row.line(), "業務", earlier.line() + " 行目と同じ業務です。");
        }
    }

    void problem(String sheet, int line, String column, String message) {
        problems.add(new ImportProblem(sheet, line, column, message));
    }

    int problems() {
        return problems.size();
    }

    void ask(String header) {
        askedColumns.add(header);
    }

    /** 知らない名なら尋ねることに加え、空を返す。 */
    Optional<Readings.Named> section(String name) {
        Optional<Readings.Named> named = readings.section(name);
        named.ifPresentOrElse(this::remember, () -> askedSections.add(name));
        return named;
    }

    private void remember(Readings.Named named) {
        if (named.added() != null) {
            added.put(named.section(), named.added().way() == SectionAnswer.Way.NEW_STAYING);
        }
    }

    DutyFile file() {
        if (rows.size() > MOST_DUTIES) {
            problem("", 0, "", "業務が多すぎます（一度に " + MOST_DUTIES + " 件まで。" + rows.size() + " 件あります）。");
        } else if (rows.isEmpty() && problems.isEmpty() && askedColumns.isEmpty() && askedSections.isEmpty()) {
            problem("", 0, "", "業務の行がありません。");
        }
        return new DutyFile(List.copyOf(rows), List.copyOf(problems), askedColumns, askedSections, added);
    }
}
