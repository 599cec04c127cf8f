package jp.michisuji.decision;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.decision.DecisionTable.Row;

/** 決定表の違い。二つの表を行ごとに比べる。並びだけの違いも、上から当てる表では意味があるので言う。 */
public record TableDifference(List<Line> lines, boolean reordered) {

    /** 違いの種類。 */
    public enum Kind {
        ADDED("加わる"),
        REMOVED("除かれる"),
        CHANGED("改まる");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 違う一行。加わる行の {@code before} と、除かれる行の {@code after} は {@code null}。 */
    public record Line(Kind kind, Row before, Row after) {

        public Row row() {
            return after == null ? before : after;
        }

        /** その列が改まるか。 */
        public boolean changed(int column) {
            return kind == Kind.CHANGED
                    && !before.cells().get(column).equals(after.cells().get(column));
        }
    }

    public static TableDifference between(DecisionTable before, DecisionTable after) {
        List<Line> lines = new ArrayList<>();
        for (Row row : before.rows()) {
            after.row(row.id())
                    .ifPresentOrElse(
                            now -> addChange(lines, row, now), () -> lines.add(new Line(Kind.REMOVED, row, null)));
        }
        after.rows().stream()
                .filter(row -> before.row(row.id()).isEmpty())
                .forEach(row -> lines.add(new Line(Kind.ADDED, null, row)));
        return new TableDifference(lines, !common(before, after).equals(common(after, before)));
    }

    private static void addChange(List<Line> lines, Row before, Row after) {
        if (!before.cells().equals(after.cells()) || !before.note().equals(after.note())) {
            lines.add(new Line(Kind.CHANGED, before, after));
        }
    }

    private static List<String> common(DecisionTable table, DecisionTable other) {
        return table.rows().stream()
                .map(Row::id)
                .filter(id -> other.row(id).isPresent())
                .toList();
    }

    public boolean empty() {
        return lines.isEmpty() && !reordered;
    }
}
