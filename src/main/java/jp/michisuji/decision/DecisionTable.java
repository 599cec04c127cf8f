package jp.michisuji.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * 決定表。条件の列と答えの列を持つ一枚の表（DMN の decision table）。変わらない値で、改めると新しい表になる。
 *
 * <p>式は FEEL だけを許す。他の言語の式は、表を改められる人にこのサーバーでコードを走らせることを許してしまう。
 */
public final class DecisionTable {

    /** 行の上限。画面で確かめられる大きさに留める。 */
    public static final int MOST_ROWS = 300;

    private final String xml;
    private final List<Column> inputs;
    private final List<Column> outputs;
    private final List<Row> rows;
    private volatile Candidates compiled;

    private DecisionTable(String xml, DmnModelInstance model) {
        this.xml = xml;
        var table = TableModel.table(model);
        this.inputs = TableModel.inputs(table);
        this.outputs = TableModel.outputs(table);
        this.rows = TableModel.rows(table);
    }

    /** 列。{@code name} は式での名、{@code label} は画面での名、{@code text} は値が文字か。 */
    public record Column(String name, String label, boolean text) {

        private static final java.util.regex.Pattern EXPRESSION =
                java.util.regex.Pattern.compile("\"|not\\(|contains\\(|[<>\\[(].*");

        /** 画面で打たれた値を式にする。式として書かれたものはそのままにする。 */
        public String cell(String typed) {
            String value = typed == null ? "" : typed.strip();
            boolean expression =
                    !text || value.isEmpty() || EXPRESSION.matcher(value).lookingAt();
            return expression ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
    }

    /**
     * 行。
     *
     * @param cells 条件の列、答えの列の順に、書かれたままの式（文字は {@code "…"}、どれでもよいは空）
     */
    public record Row(String id, List<String> cells, String note) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** その列の値。文字の引用符を外す。何でもよい条件は空の文字。 */
        public String value(int column) {
            String cell = cells.get(column);
            boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.indexOf('"', 1) == cell.length() - 1;
            return quoted ? cell.substring(1, cell.length() - 1) : cell;
        }
    }

    /**
     * 表を読む。
     *
     * @param xml DMN 1.3 の一つの決定表。{@value TableModel#LARGEST} バイトまで
     * @throws UnreadableTableException 読めない、決定表でない、FEEL でない式がある
     */
    public static DecisionTable read(String xml) {
        DecisionTable table = new DecisionTable(xml, TableModel.read(xml));
        table.compiled();
        return table;
    }

    public String xml() {
        return xml;
    }

    public List<Column> inputs() {
        return inputs;
    }

    public List<Column> outputs() {
        return outputs;
    }

    public List<Row> rows() {
        return rows;
    }

    public Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** 条件に合う行の答え。表の当て方（hit policy）に従う。合う行がなければ空。 */
    public List<Map<String, Object>> decide(Map<String, Object> facts) {
        return TableEngine.decide(compiled().of(facts), facts);
    }

    /** 行の中身を差し替えた表。{@code id} のない行は末尾に加える。 */
    public DecisionTable with(Row changed) {
        DmnModelInstance model = TableModel.read(xml);
        TableModel.put(model, changed);
        return read(TableModel.write(model));
    }

    /** 行を除いた表。 */
    public DecisionTable without(String rowId) {
        DmnModelInstance model = TableModel.read(xml);
        TableModel.remove(model, rowId);
        return read(TableModel.write(model));
    }

    private Candidates compiled() {
        if (compiled == null) {
            compiled = new Candidates(TableEngine.compile(xml), inputs, rows);
        }
        return compiled;
    }
}
