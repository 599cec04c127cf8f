package jp.michisuji.decision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.michisuji.organization.Holding;
import jp.michisuji.organization.Holdings;
import org.springframework.stereotype.Component;

/** 職を名指しした決定表の行。表は二人目が確かめて初めて変わるので、自動では書き替えず、先に人に改めてもらう。 */
@Component
class TableHoldings implements Holdings {

    private static final String OBSTACLE = "決定表の行に書かれています。表を継ぐ職に改め、確認を受けてください。";

    private final Tables tables;

    TableHoldings(Tables tables) {
        this.tables = tables;
    }

    @Override
    public String label() {
        return "決定表の行";
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public List<Holding> of(Collection<String> codes) {
        return tables.guides().stream()
                .flatMap(guide -> tables.current(guide.key()).rows().stream().flatMap(row -> codes.stream()
                        .sorted()
                        .filter(code -> names(row, code))
                        .map(code -> holding(guide, row, code))))
                .toList();
    }

    private static Holding holding(TableGuide guide, DecisionTable.Row row, String code) {
        String key = guide.key() + " " + row.id() + " " + code;
        return new Holding(key, code, "decision:" + guide.key(), guide.title()).blocked(OBSTACLE);
    }

    private static boolean names(DecisionTable.Row row, String code) {
        return row.cells().stream().anyMatch(cell -> cell != null && cell.contains("\"" + code + "\""));
    }

    @Override
    public void hand(Holding holding, String successor) {
        throw new IllegalStateException("決定表は人が改めます: " + holding.title());
    }
}
