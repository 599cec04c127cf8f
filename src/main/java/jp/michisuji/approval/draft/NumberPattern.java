package jp.michisuji.approval.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.shared.JapaneseDate;

/** 文書番号の形。「{年}港区改第{番号}号」の {年} に年度の和暦の年を、{番号} に続き番号を入れる。 */
public record NumberPattern(String words) {

    private static final String YEAR = "{年}";
    private static final String SERIAL = "{番号}";
    private static final Pattern ERA_YEAR = Pattern.compile("(元|\\d+)年");

    /** 番号が年度ごとに一つになる形か。年と番号の両方が一度ずつ要る。 */
    public boolean sound() {
        return once(YEAR) && once(SERIAL) && words.length() <= 60 && !words.contains("\n");
    }

    /** @param fiscalYear 年度。始まりの西暦の年 */
    public String number(int fiscalYear, int serial) {
        return words.replace(YEAR, eraYear(fiscalYear)).replace(SERIAL, String.valueOf(serial));
    }

    private boolean once(String mark) {
        return words.contains(mark) && words.indexOf(mark) == words.lastIndexOf(mark);
    }

    private static String eraYear(int fiscalYear) {
        Matcher year = ERA_YEAR.matcher(JapaneseDate.formatYear(fiscalYear));
        return year.find() ? year.group(1) : String.valueOf(fiscalYear);
    }
}
