package jp.michisuji.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.michisuji.shared.JapaneseDate;

/**
 * 閉庁日の表。「日付,名前」の CSV を読み、良い行と直すべき行に分ける。
 *
 * @param days 日と名
 * @param problems 行の番号を添えた誤り。一つでもあれば何も保存しない
 */
public record ClosedDayTable(Map<LocalDate, String> days, List<String> problems) {

    private static final int LONGEST_NAME = 50;
    private static final int MOST_ROWS = 2000;

    /** @param text 見出しの行があってもなくてもよい。日付は和暦でも西暦でもよい */
    public static ClosedDayTable read(String text) {
        Map<LocalDate, String> days = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        String[] lines = text.replace("\uFEFF", "").split("\\R");
        if (lines.length > MOST_ROWS) {
            return new ClosedDayTable(days, List.of("行は" + MOST_ROWS + "までにしてください。"));
        }
        for (int at = 0; at < lines.length; at++) {
            if (!lines[at].isBlank() && !(at == 0 && heading(lines[at]))) {
                take(at + 1, lines[at].split(",", 2), days, problems);
            }
        }
        return new ClosedDayTable(days, problems);
    }

    private static boolean heading(String line) {
        return JapaneseDate.parse(line.split(",", 2)[0]).isEmpty()
                && (line.contains("日")
                        || line.toLowerCase(java.util.Locale.ROOT).contains("day"));
    }

    private static void take(int number, String[] cells, Map<LocalDate, String> days, List<String> problems) {
        Optional<LocalDate> day = JapaneseDate.parse(cells[0]);
        String name = cells.length < 2 ? "" : cells[1].strip();
        if (day.isEmpty()) {
            problems.add(number + "行目 1列目: 「" + cells[0].strip() + "」は日付として読めません。");
        } else if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(number + "行目 2列目: 名前を" + LONGEST_NAME + "字以内で書いてください。");
        } else if (days.putIfAbsent(day.get(), name) != null) {
            problems.add(number + "行目: " + JapaneseDate.format(day.get()) + "が二度あります。");
        }
    }

    public boolean good() {
        return problems.isEmpty() && !days.isEmpty();
    }
}
