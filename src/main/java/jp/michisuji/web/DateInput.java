package jp.michisuji.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.shared.JapaneseDate;

/** 年月日の欄。年は和暦（令和7）でも西暦（2025）でもよく、打たれたままを保つ。 */
public record DateInput(String year, String month, String day) {

    public static DateInput empty() {
        return new DateInput("", "", "");
    }

    public static DateInput of(LocalDate date) {
        if (date == null) {
            return empty();
        }
        String words = JapaneseDate.format(date);
        return new DateInput(
                words.substring(0, words.indexOf('年')),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getDayOfMonth()));
    }

    public boolean isBlank() {
        return Stream.of(year, month, day).allMatch(part -> part == null || part.isBlank());
    }

    /** 日付。空欄、またはない日付なら空。 */
    public Optional<LocalDate> toDate() {
        return isBlank()
                ? Optional.empty()
                : JapaneseDate.parse(trim(year) + "年" + trim(month) + "月" + trim(day) + "日");
    }

    private static String trim(String part) {
        return part == null ? "" : part.strip();
    }
}
