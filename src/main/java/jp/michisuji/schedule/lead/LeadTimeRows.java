package jp.michisuji.schedule.lead;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.schedule.lead.LeadTime.Kind;

/** 所要の行の読み方。答えの列は、確かめられるように値で書かれていること。 */
final class LeadTimeRows {

    static final String KIND = "kind";
    static final String DAYS = "days";
    static final String TARGET = "target";
    static final String REASON = "reason";
    static final String SOURCE = "source";

    static final List<String> COLUMNS =
            List.of(LeadTimes.PROCESS, LeadTimes.STEP, LeadTimes.BODY, KIND, DAYS, TARGET, REASON, SOURCE);

    private final List<String> columns;

    LeadTimeRows(DecisionTable table) {
        this.columns = Stream.concat(table.inputs().stream(), table.outputs().stream())
                .map(Column::name)
                .toList();
    }

    boolean complete() {
        return columns.size() == COLUMNS.size() && columns.containsAll(COLUMNS);
    }

    /** この行の誤り。正しければ空。 */
    Optional<String> problem(Row row) {
        try {
            read(cells(row));
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(wrong.getMessage());
        }
    }

    Optional<LeadTime> leadTime(Row row) {
        return complete() && problem(row).isEmpty() ? Optional.of(read(cells(row))) : Optional.empty();
    }

    private Map<String, Object> cells(Row row) {
        Map<String, Object> cells = new HashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            cells.put(columns.get(at), row.value(at));
        }
        return cells;
    }

    static LeadTime read(Map<String, Object> answer) {
        return new LeadTime(
                kind(text(answer, KIND)),
                days(text(answer, DAYS)),
                text(answer, TARGET),
                text(answer, REASON),
                text(answer, SOURCE));
    }

    private static Kind kind(String code) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("種類「" + code + "」はありません。"));
    }

    private static int days(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("所要「" + text + "」は整数ではありません。");
        }
    }

    private static String text(Map<String, Object> answer, String name) {
        Object value = answer.get(name);
        return value == null ? "" : value.toString();
    }
}
