package jp.michisuji.operations.audit.web;

import java.util.List;
import jp.michisuji.operations.audit.SeenRow;
import jp.michisuji.web.Histories;
import jp.michisuji.web.HistoryLine;
import org.springframework.stereotype.Component;

/** 監査記録の一覧の書き方。 */
@Component
class AuditLines {

    private final Histories histories;

    AuditLines(Histories histories) {
        this.histories = histories;
    }

    List<Line> of(List<SeenRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    private Line line(SeenRow row) {
        HistoryLine said = histories.of(List.of(row.entry())).get(0);
        String person = row.person() == null ? "" : row.person().toString().substring(0, 8);
        return new Line(row, said, person);
    }

    /**
     * 一覧の一行。
     *
     * @param person the beginning of the person's number, or empty
     */
    public record Line(SeenRow row, HistoryLine said, String person) {}
}
