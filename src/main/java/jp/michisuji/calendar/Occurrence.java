package jp.michisuji.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.michisuji.shared.JapaneseDate;

/**
 * 定例の一回。
 *
 * @param regular 決まりのとおりの日。月だけなら、その月の1日
 * @param date 閉庁日を避けた後の日。月だけなら {@code null}
 * @param note 閉庁日に当たったときの言葉。当たらなければ {@code null}
 */
public record Occurrence(LocalDate regular, LocalDate date, String note) {

    static Occurrence sometimeIn(YearMonth month) {
        return new Occurrence(month.atDay(1), null, null);
    }

    static Occurrence of(LocalDate regular, OnClosedDay onClosedDay, OpenDays days) {
        LocalDate date = onClosedDay.apply(regular, days);
        String note = days.closedReason(regular)
                .map(reason -> note(regular, date, reason, onClosedDay))
                .orElse(null);
        return new Occurrence(regular, date, note);
    }

    public YearMonth month() {
        return YearMonth.from(date == null ? regular : date);
    }

    /** 回の言葉。日が決まらなければ月だけを言う。 */
    public String inWords() {
        return date == null ? JapaneseDate.formatMonth(month()) : JapaneseDate.format(date);
    }

    private static String note(LocalDate regular, LocalDate date, String reason, OnClosedDay onClosedDay) {
        String closed = JapaneseDate.formatShort(regular) + "は閉庁日（" + reason + "）";
        return date.equals(regular)
                ? closed + "だが、そのまま開く"
                : closed + "のため" + onClosedDay.target() + JapaneseDate.formatShort(date);
    }
}
