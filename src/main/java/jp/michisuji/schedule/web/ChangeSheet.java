package jp.michisuji.schedule.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.Change;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.shared.XlsxTable;
import org.springframework.stereotype.Component;

/** 変更等調書の表計算のファイル。動いた期限ごとに一行、動いた期限のない変更は一行。 */
@Component
class ChangeSheet {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** 一度に書き出す変更の上限。 */
    private static final int MOST = 5000;

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final List<String> HEADER =
            List.of("番号", "日時", "種類", "何を", "変更前", "変更後", "理由", "変えた人", "仕事", "案件", "持つ職", "前の期限", "新しい期限", "期限のわけ");

    private static final List<Integer> WIDTHS = List.of(4, 12, 7, 16, 12, 12, 16, 12, 12, 16, 10, 11, 11, 16);

    private final ChangeRegister register;

    ChangeSheet(ChangeRegister register) {
        this.register = register;
    }

    byte[] of(ChangeRegister.Filter filter, Map<String, String> posts) {
        List<List<String>> rows = new ArrayList<>();
        List<Change> changes = register.list(filter, 0, MOST);
        Map<Long, List<Change.Line>> lines =
                register.linesOf(changes.stream().map(Change::id).toList());
        changes.forEach(change -> rows.addAll(rows(change, lines.getOrDefault(change.id(), List.of()), posts)));
        return XlsxTable.write("変更等調書", HEADER, WIDTHS, rows);
    }

    private static List<List<String>> rows(Change change, List<Change.Line> lines, Map<String, String> posts) {
        return lines.isEmpty()
                ? List.of(row(change, List.of("", "", "", "", "", "")))
                : lines.stream().map(line -> row(change, cells(line, posts))).toList();
    }

    private static List<String> row(Change change, List<String> rest) {
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(change.id()),
                JapaneseDate.formatDateTime(LocalDateTime.ofInstant(change.at(), TOKYO)),
                change.kind().label(),
                change.what(),
                text(change.before()),
                text(change.after()),
                change.reason(),
                change.actorLabel()));
        cells.addAll(rest);
        return cells;
    }

    private static List<String> cells(Change.Line line, Map<String, String> posts) {
        return List.of(
                line.step(),
                line.title(),
                posts.getOrDefault(line.postCode(), line.postCode()),
                day(line.before()),
                day(line.after()) + (line.impossible() ? "（既に過ぎている）" : ""),
                text(line.reason()));
    }

    private static String day(LocalDate date) {
        return date == null ? "未定" : JapaneseDate.format(date);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
