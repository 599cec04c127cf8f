package jp.michisuji.transfer.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.michisuji.shared.Grid;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.Destination;

/** 一行の読み手。欄の値を確かめ、誤りを行と列とともに書き留める。 */
final class RowReader {

    private static final int LONGEST = 300;
    private static final Pattern NEGATIVE = Pattern.compile("(^|[\\s(])[-−‐–△▲]\\s*\\d.*");
    private static final Pattern PEOPLE = Pattern.compile("\\d{1,5}(\\.\\d{1,2})?");

    private final Findings findings;
    private final String sheet;
    private final int line;
    private final int problemsBefore;

    /** @param line 1 から */
    RowReader(Findings findings, String sheet, int line) {
        this.findings = findings;
        this.sheet = sheet;
        this.line = line;
        this.problemsBefore = findings.problems();
    }

    boolean good() {
        return findings.problems() == problemsBefore;
    }

    void problem(String column, String message) {
        findings.problem(sheet, line, column, message);
    }

    /** 式は、保存された値が古いかもしれないので読まない。 */
    String text(Grid.Cell cell, String column) {
        if (cell.kind() == Grid.Kind.FORMULA) {
            problem(column, "式のセルです。値に直してください。");
            return "";
        }
        String text = Words.tidy(cell.text());
        if (text.codePointCount(0, text.length()) > LONGEST) {
            problem(column, LONGEST + " 字以内にしてください。");
        }
        return text;
    }

    /** 業務ごとに要る欄。結合されていると、どの業務のものか分からない。 */
    String separate(Grid.Cell cell, String column) {
        if (cell.covered() && !cell.text().isBlank()) {
            problem(column, "結合された欄は読み分けられません。結合を解いて、業務ごとに書いてください。");
            return "";
        }
        return text(cell, column);
    }

    String required(String text, String column) {
        if (text.isEmpty()) {
            problem(column, "入力してください。");
        }
        return text;
    }

    String headcount(String text, String column) {
        if (NEGATIVE.matcher(Words.narrow(text)).find()) {
            problem(column, "人数が負になっています: 「" + text + "」");
        }
        return Words.orNull(text);
    }

    LocalDate date(String text, String column) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = JapaneseDate.parse(text);
        if (date.isEmpty()) {
            problem(column, "日付として読めないか、ない日です（例: 2027-04-01、令和9年4月1日）: 「" + text + "」");
        }
        return date.orElse(null);
    }

    /** 名を確かめる。知らない名は尋ねることになり、ここでは誤りにしない。 */
    List<Destination> known(List<Destination> printed, String column) {
        List<Destination> known = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Destination to : printed) {
            String section =
                    findings.section(to.section()).map(Readings.Named::section).orElse(to.section());
            if (!seen.add(section)) {
                problem(column, "同じ引継ぎ先が二つあります: 「" + section + "」");
            }
            known.add(new Destination(section, to.part(), to.people()));
        }
        return known;
    }

    /** 引継ぎ先と同じ数の人数を「;」で並べた欄。空は決めていないこと。 */
    List<Destination> people(List<Destination> to, String text, String column) {
        if (text.isEmpty()) {
            return to;
        }
        String[] numbers = Words.narrow(text).split(";", -1);
        if (numbers.length != to.size()) {
            problem(column, "引継ぎ先と同じ数（" + to.size() + "）の人数を「;」で区切って書いてください。");
            return to;
        }
        List<Destination> all = new ArrayList<>();
        for (int at = 0; at < numbers.length; at++) {
            all.add(new Destination(to.get(at).section(), to.get(at).part(), number(numbers[at].strip(), column)));
        }
        return all;
    }

    private BigDecimal number(String text, String column) {
        if (text.isEmpty()) {
            return null;
        }
        if (!PEOPLE.matcher(text).matches()) {
            problem(column, "人数は 0 以上の数（小数は二桁まで）にしてください: 「" + text + "」");
            return null;
        }
        return new BigDecimal(text);
    }
}
