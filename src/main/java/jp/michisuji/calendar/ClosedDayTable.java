package jp.michisuji.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.shared.Sheet;
import jp.michisuji.shared.SheetReader;
import jp.michisuji.shared.UnreadableFileException;

/**
 * 閉庁日の表。見出し「日付」「名前」のある CSV か XLSX を読み、良い行と直すべき行に分ける。
 *
 * @param days 日と名
 * @param problems 行の番号を添えた誤り。一つでもあれば何も保存しない
 */
public record ClosedDayTable(Map<LocalDate, String> days, List<String> problems) {

    private static final String DAY = "日付";
    private static final String NAME = "名前";
    private static final int LONGEST_NAME = 50;
    private static final int MOST_ROWS = 2000;

    /** 初めの表を読む。日付は和暦でも西暦でもよい。読めないファイルは、そのわけを誤りとする。 */
    public static ClosedDayTable read(String fileName, byte[] content) {
        try {
            return SheetReader.read(fileName, content).stream()
                    .findFirst()
                    .map(ClosedDayTable::of)
                    .orElseGet(() -> refused("表がありません。"));
        } catch (UnreadableFileException unreadable) {
            return refused(unreadable.getMessage());
        }
    }

    private static ClosedDayTable of(Sheet sheet) {
        if (!sheet.header().containsAll(List.of(DAY, NAME))) {
            return refused("一行目の見出しに「日付」と「名前」がありません。");
        }
        if (sheet.lines().size() > MOST_ROWS) {
            return refused("行は" + MOST_ROWS + "までにしてください。");
        }
        ClosedDayTable table = new ClosedDayTable(new TreeMap<>(), new ArrayList<>());
        sheet.lines().forEach(table::take);
        return table;
    }

    private static ClosedDayTable refused(String problem) {
        return new ClosedDayTable(Map.of(), List.of(problem));
    }

    private void take(Sheet.Line line) {
        Optional<LocalDate> day = JapaneseDate.parse(line.cell(DAY));
        String name = line.cell(NAME);
        if (day.isEmpty()) {
            problems.add(line.number() + "行目 " + DAY + ": 「" + line.cell(DAY) + "」は日付として読めません。");
        } else if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(line.number() + "行目 " + NAME + ": 名前を" + LONGEST_NAME + "字以内で書いてください。");
        } else if (days.putIfAbsent(day.get(), name) != null) {
            problems.add(line.number() + "行目: " + JapaneseDate.format(day.get()) + "が二度あります。");
        }
    }

    public List<DayChange> changes() {
        return days.entrySet().stream()
                .map(day -> new DayChange(day.getKey(), DayChange.Kind.CLOSE, day.getValue()))
                .toList();
    }

    public boolean good() {
        return problems.isEmpty() && !days.isEmpty();
    }

    /** 読み直せば同じ表になる CSV。確かめた人が保存を命じるとき、見たとおりのものを送るために使う。 */
    public String csv() {
        return days.entrySet().stream()
                .map(day -> day.getKey() + ",\"" + day.getValue().replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining("\n", DAY + "," + NAME + "\n", "\n"));
    }
}
