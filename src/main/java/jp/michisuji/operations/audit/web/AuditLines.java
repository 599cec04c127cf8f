package jp.michisuji.operations.audit.web;

import java.util.List;
import jp.michisuji.audit.ActNames;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.operations.audit.SeenRow;
import jp.michisuji.web.Histories;
import jp.michisuji.web.HistoryLine;
import org.springframework.stereotype.Component;

/** 監査記録の一覧の書き方。 */
@Component
class AuditLines {

    private final Histories histories;
    private final ActNames names;

    AuditLines(Histories histories, ActNames names) {
        this.histories = histories;
        this.names = names;
    }

    List<Line> of(List<SeenRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    private Line line(SeenRow row) {
        HistoryLine said = histories.of(List.of(row.entry())).get(0);
        String person = row.person() == null ? "" : row.person().toString().substring(0, 8);
        AuditEntry entry = row.entry();
        String subject =
                names.subject(entry.subjectType()) + (entry.subjectId().isEmpty() ? "" : " " + entry.subjectId());
        return new Line(row, said, names.act(entry.action()), subject, person);
    }

    /**
     * 一覧の一行。
     *
     * @param act 行為の名
     * @param subject 対象の名と番号。中身を見せない人には名だけ
     * @param person the beginning of the person's number, or empty
     */
    public record Line(SeenRow row, HistoryLine said, String act, String subject, String person) {}
}
