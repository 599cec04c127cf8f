package jp.michisuji.schedule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.decision.DecisionTable.Row;

/** 期限規則の行の読み方。答えの列は、確かめられるように値で書かれていること。 */
final class DeadlineRuleRows {

    static final List<String> COLUMNS = List.of(
            DeadlineRules.PROCESS,
            DeadlineRules.STEP,
            DeadlineRules.BODY,
            DeadlineRules.ANCHOR,
            DeadlineRules.AMOUNT,
            DeadlineRules.UNIT,
            DeadlineRules.CLOSED_DAY,
            DeadlineRules.SOURCE);

    private final List<String> columns;
    private final Collection<Anchor> anchors;

    DeadlineRuleRows(DecisionTable table, Collection<Anchor> anchors) {
        this.columns = Stream.concat(table.inputs().stream(), table.outputs().stream())
                .map(Column::name)
                .toList();
        this.anchors = anchors;
    }

    boolean complete() {
        return columns.size() == COLUMNS.size() && columns.containsAll(COLUMNS);
    }

    /** この行の誤り。正しければ空。 */
    Optional<String> problem(Row row) {
        try {
            read(row);
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(wrong.getMessage());
        }
    }

    Optional<DeadlineRule> rule(Row row) {
        return complete() && problem(row).isEmpty() ? Optional.of(read(row)) : Optional.empty();
    }

    private DeadlineRule read(Row row) {
        Anchor anchor = anchors.stream()
                .filter(known -> known.code().equals(cell(row, DeadlineRules.ANCHOR)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("基準日「" + cell(row, DeadlineRules.ANCHOR) + "」はありません。"));
        Offset offset = new Offset(
                amount(cell(row, DeadlineRules.AMOUNT)),
                chosen(Offset.Unit.class, "単位", cell(row, DeadlineRules.UNIT)),
                chosen(Offset.ClosedDay.class, "閉庁日に当たるとき", cell(row, DeadlineRules.CLOSED_DAY)));
        return new DeadlineRule(anchor, offset, cell(row, DeadlineRules.SOURCE));
    }

    private String cell(Row row, String column) {
        return row.value(columns.indexOf(column));
    }

    private static int amount(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("ずれ「" + text + "」は整数ではありません。前は -5 のように書きます。");
        }
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String label, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label + "「" + text + "」はありません。"));
    }
}
