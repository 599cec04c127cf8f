package jp.michisuji.approval.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.approval.Medium;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.web.Choice;

/** 経路の表として使えるか。使えないわけを行の番号とともに言う。 */
final class RouteTableChecks {

    private final DecisionTable table;
    private final List<String> columns;

    RouteTableChecks(DecisionTable table) {
        this.table = table;
        this.columns = Stream.concat(table.inputs().stream(), table.outputs().stream())
                .map(Column::name)
                .toList();
    }

    List<String> problems() {
        List<String> wanted = Stream.concat(RouteFacts.COLUMNS.stream(), RouteRow.COLUMNS.stream())
                .toList();
        if (columns.size() != wanted.size() || !columns.containsAll(wanted)) {
            return List.of("決裁の経路の列（" + String.join("、", wanted) + "）が揃っていません。");
        }
        List<String> problems = new ArrayList<>();
        for (int at = 0; at < table.rows().size(); at++) {
            int line = at + 1;
            wrong(table.rows().get(at)).map(words -> line + "行目: " + words).forEach(problems::add);
        }
        return problems.isEmpty() ? undecided() : problems;
    }

    private Stream<String> wrong(Row row) {
        return Stream.of(
                        said(!value(row, "step").matches("[1-9][0-9]{0,2}"), "段は1から999までの整数で書いてください。"),
                        said(!value(row, "needed").matches("|[1-9][0-9]?"), "要る数は1から99までの整数で書くか、空（全員）にしてください。"),
                        said(RouteRow.Kind.of(value(row, "kind")).isEmpty(), "することに知らない値があります。"),
                        said(!knownMedium(value(row, "medium")), "回し方に知らない値があります。"),
                        said(!Who.of(value(row, "who")).readable(), "職が書かれていないか、職位が読めません。"),
                        said(value(row, "reason").isBlank(), "わけを書いてください。"))
                .flatMap(List::stream);
    }

    private static List<String> said(boolean wrong, String words) {
        return wrong ? List.of(words) : List.of();
    }

    private static boolean knownMedium(String code) {
        return Stream.of(Medium.values()).anyMatch(medium -> medium.name().equals(code));
    }

    private String value(Row row, String column) {
        return row.value(columns.indexOf(column));
    }

    /** どの区分にも、決める行がなければならない。式の誤りは、当ててみるまで分からない。 */
    private List<String> undecided() {
        List<Choice> categories = RouteCategories.of(table);
        if (categories.isEmpty()) {
            return List.of("決裁区分のある行がありません。");
        }
        try {
            ApprovalRoutes.rows(table, specimen(categories.get(0).value()));
        } catch (RuntimeException wrong) {
            return List.of("条件の式に誤りがあります。FEEL の式として書けているか確かめてください。");
        }
        return categories.stream()
                .filter(category -> !decides(category.value()))
                .map(category -> "「" + category.label() + "」に、決裁の行がありません。")
                .toList();
    }

    private boolean decides(String category) {
        int at = columns.indexOf("category");
        return table.rows().stream()
                .filter(row ->
                        row.cells().get(at).isEmpty() || row.cells().get(at).contains("\"" + category + "\""))
                .anyMatch(row -> value(row, "kind").equals(RouteRow.Kind.DECIDE.name()));
    }

    private static Map<String, Object> specimen(String category) {
        Map<String, Object> facts = new HashMap<>();
        RouteFacts.COLUMNS.forEach(column -> facts.put(column, ""));
        facts.put("category", category);
        facts.put("amount", 0L);
        facts.put("weight", "ORDINARY");
        facts.put("megabytes", 0.0);
        return facts;
    }
}
