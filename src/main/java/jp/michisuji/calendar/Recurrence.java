package jp.michisuji.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 定例。毎月いつ開くか、その日が閉庁日ならどうするか。
 *
 * @param day 毎月の決まった日。「毎月1回」とだけ決まっていれば {@code null} で、日を作らず月だけを言う
 */
public record Recurrence(MonthlyDay day, OnClosedDay onClosedDay) {

    /** 日を決めず、毎月1回。 */
    public static Recurrence onceAMonth() {
        return new Recurrence(null, OnClosedDay.KEEP);
    }

    /** 月に一度だけの定例か。 */
    public boolean single() {
        return day == null || day.onceAMonth();
    }

    /** 定例の言葉（「毎月第3月曜日（閉庁日に当たるときは、次の開庁日に開く）」）。 */
    public String inWords() {
        return day == null ? "毎月1回（日は決めない）" : "毎月" + day.inWords() + "（閉庁日に当たるときは、" + onClosedDay.label() + "）";
    }

    /**
     * 期間の中の回を、開く日の順に。閉庁日を避けた後の日が期間に入るものを数える。
     *
     * <p>An occurrence known by its month alone counts where the month begins within the span. Two regular days that are
     * put off to the same open day are one occurrence.
     */
    public List<Occurrence> within(LocalDate from, LocalDate to, OpenDays days) {
        return day == null ? months(from, to) : dates(from, to, days);
    }

    private static List<Occurrence> months(LocalDate from, LocalDate to) {
        return months(YearMonth.from(from), YearMonth.from(to))
                .map(Occurrence::sometimeIn)
                .filter(it -> !it.regular().isBefore(from))
                .toList();
    }

    /** 閉庁日を避けて月をまたぐことがあるので、前後の月から探す。 */
    private List<Occurrence> dates(LocalDate from, LocalDate to, OpenDays days) {
        var byDate = new TreeMap<LocalDate, Occurrence>();
        months(YearMonth.from(from).minusMonths(1), YearMonth.from(to).plusMonths(1))
                .flatMap(month -> day.in(month).stream())
                .map(regular -> Occurrence.of(regular, onClosedDay, days))
                .filter(it -> !it.date().isBefore(from) && !it.date().isAfter(to))
                .forEach(it -> byDate.putIfAbsent(it.date(), it));
        return List.copyOf(byDate.values());
    }

    private static Stream<YearMonth> months(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }
}
