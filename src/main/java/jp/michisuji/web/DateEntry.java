package jp.michisuji.web;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.validation.Errors;

/** 年月日の欄の入力。年は和暦（令和7）でも西暦（2025）でもよく、打たれたままを保つ。 */
public class DateEntry {

    private String year = "";
    private String month = "";
    private String day = "";

    public static DateEntry typed(String year, String month, String day) {
        DateEntry entry = new DateEntry();
        entry.year = year;
        entry.month = month;
        entry.day = day;
        return entry;
    }

    /** @param date {@code null} なら空欄 */
    public static DateEntry of(LocalDate date) {
        if (date == null) {
            return new DateEntry();
        }
        String words = JapaneseDate.format(date);
        return typed(
                words.substring(0, words.indexOf('年')),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getDayOfMonth()));
    }

    public boolean isBlank() {
        return Stream.of(year, month, day).allMatch(part -> part == null || part.isBlank());
    }

    /** 日付。空欄、またはない日付なら {@code null}。 */
    public LocalDate date() {
        return isBlank() ? null : JapaneseDate.parse(typed()).orElse(null);
    }

    private static String trim(String part) {
        return part == null ? "" : part.strip();
    }

    /** 空欄と、ない日付を断る。 */
    public void demand(String field, String label, Errors errors) {
        if (isBlank()) {
            errors.rejectValue(field, "missing", label + "を入力してください。");
        } else if (date() == null) {
            errors.rejectValue(field, "unreadable", unreadable(label));
        }
    }

    /** 改元をまたいで打たれた年（平成32年など）には、正しい元号の日付を申し出る。 */
    private String unreadable(String label) {
        return JapaneseDate.suggest(typed())
                .map(meant -> label + "の元号の年がありません。" + JapaneseDate.format(meant) + "のことなら、そのように入力してください。")
                .orElse(label + "は、令和7年9月3日のように、ある日付を入力してください。");
    }

    private String typed() {
        return trim(year) + "年" + trim(month) + "月" + trim(day) + "日";
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
