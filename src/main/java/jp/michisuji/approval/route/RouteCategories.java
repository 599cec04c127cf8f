package jp.michisuji.approval.route;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.web.Choice;

/** 表の決裁区分。表に書かれた区分を、出てくる順に挙げる。 */
final class RouteCategories {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private RouteCategories() {}

    static List<Choice> of(DecisionTable table) {
        Set<String> codes = new LinkedHashSet<>();
        int category = column(table);
        table.rows().stream()
                .map(row -> row.cells().get(category))
                .filter(cell -> !cell.startsWith("not("))
                .forEach(cell -> QUOTED.matcher(cell)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(codes::add));
        return codes.stream().map(code -> Choice.of(code, label(code))).toList();
    }

    private static int column(DecisionTable table) {
        return table.inputs().stream().map(Column::name).toList().indexOf("category");
    }

    /** 庁で加えた区分は、書いた言葉がそのまま名になる。 */
    static String label(String code) {
        return DraftCategory.of(code).map(DraftCategory::label).orElse(code);
    }
}
