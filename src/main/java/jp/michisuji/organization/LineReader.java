package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.shared.Sheet;

/** 一行の読み手。欄の値を確かめ、誤りを日本語で書き留める。 */
final class LineReader {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    // 標準の検査は全角、%、二つの宛先、改行を通してしまうので、厳しく見る。
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.)+[A-Za-z]{2,63}");
    private static final Set<String> YES = Set.of("補い", "○", "〇", "1", "true", "TRUE", "はい");
    private static final Set<String> NO = Set.of("", "0", "false", "FALSE", "いいえ", "×");

    private final ImportTable table;
    private final Sheet.Line line;
    private final List<ImportProblem> problems;

    LineReader(ImportTable table, Sheet.Line line, List<ImportProblem> problems) {
        this.table = table;
        this.line = line;
        this.problems = problems;
    }

    int number() {
        return line.number();
    }

    String code(String column) {
        String value = line.cell(column);
        if (value.isEmpty()) {
            problem(column, "入力してください。");
        } else if (!CODE.matcher(value).matches()) {
            problem(column, "半角の英数字と . _ - で 64 文字以内にしてください: " + shown(value));
        }
        return value;
    }

    String optionalCode(String column) {
        return line.cell(column).isEmpty() ? null : code(column);
    }

    String name(String column) {
        String value = line.cell(column);
        if (value.isEmpty()) {
            problem(column, "入力してください。");
        } else if (value.codePointCount(0, value.length()) > 100) {
            problem(column, "100 文字以内にしてください。");
        } else if (value.codePoints().anyMatch(LineReader::isUnusable)) {
            problem(column, "改行や制御文字など、使えない文字が含まれています。");
        }
        return value;
    }

    String email(String column) {
        String value = line.cell(column);
        if (!value.isEmpty() && (value.length() > 254 || !EMAIL.matcher(value).matches())) {
            problem(column, "メールアドレスの形ではありません: " + shown(value));
        }
        return value.isEmpty() ? null : value;
    }

    boolean mark(String column) {
        String value = line.cell(column);
        if (!YES.contains(value) && !NO.contains(value)) {
            problem(column, "「補い」か空欄にしてください: " + shown(value));
        }
        return YES.contains(value);
    }

    int order(String column) {
        String value = line.cell(column);
        if (!value.matches("\\d{0,6}")) {
            problem(column, "0 から 999999 までの整数にしてください: " + shown(value));
            return 0;
        }
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    <E extends Enum<E>> E choice(String column, E[] values, Function<E, String> label) {
        String value = line.cell(column);
        Optional<E> chosen = Arrays.stream(values)
                .filter(one -> label.apply(one).equals(value) || one.name().equals(value))
                .findFirst();
        if (chosen.isEmpty()) {
            String choices = String.join("・", Arrays.stream(values).map(label).toList());
            problem(column, choices + " のどれかにしてください: " + shown(value));
        }
        return chosen.orElse(null);
    }

    /** Empty where nothing is written, and where it cannot be read. */
    <E extends Enum<E>> Optional<E> optionalChoice(String column, E[] values, Function<E, String> label) {
        return isEmpty(column) ? Optional.empty() : Optional.ofNullable(choice(column, values, label));
    }

    /** One line of free text, at most that long. */
    Optional<String> optionalText(String column, int longest) {
        String value = line.cell(column);
        if (value.codePointCount(0, value.length()) > longest) {
            problem(column, longest + " 文字以内にしてください。");
        } else if (value.codePoints().anyMatch(LineReader::isUnusable)) {
            problem(column, "改行や制御文字など、使えない文字が含まれています。");
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    boolean isEmpty(String column) {
        return line.cell(column).isEmpty();
    }

    LocalDate date(String column) {
        if (line.cell(column).isEmpty()) {
            problem(column, "入力してください。");
        }
        return optionalDate(column);
    }

    LocalDate optionalDate(String column) {
        String value = line.cell(column);
        if (value.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = JapaneseDate.parse(value);
        if (date.isEmpty()) {
            problem(column, "日付として読めません（例: 2025-04-01、令和7年4月1日）: " + shown(value));
        }
        return date.orElse(null);
    }

    void problem(String column, String message) {
        problems.add(new ImportProblem(table.title(), line.number(), column, message));
    }

    private static boolean isUnusable(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    private static String shown(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", "�");
        return "「" + (oneLine.length() > 40 ? oneLine.substring(0, 40) + "…" : oneLine) + "」";
    }
}
