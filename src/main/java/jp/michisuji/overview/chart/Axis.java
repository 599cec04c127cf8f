package jp.michisuji.overview.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.shared.JapaneseDate;

/**
 * 時の目盛り。日を、初めの日からの日数の位置に置く。
 *
 * @param from 初めの日
 * @param to 終わりの日。この日まで描く
 */
public record Axis(LocalDate from, LocalDate to, LocalDate today, OpenDays days) {

    private static final int APRIL = 4;

    public Axis {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("目盛りの終わりが初めより前: " + from + "〜" + to);
        }
    }

    public static Axis of(Zoom zoom, LocalDate day, LocalDate today, OpenDays days) {
        LocalDate first = zoom.first(day);
        return new Axis(first, zoom.last(first), today, days);
    }

    /** 幅（日）。 */
    public int width() {
        return place(to) + 1;
    }

    /** その日の初めの位置。期間の外なら、端に寄せる。 */
    public int at(LocalDate day) {
        return Math.max(0, Math.min(width(), place(day)));
    }

    /** その期間が少しでも見えるか。 */
    public boolean shows(LocalDate start, LocalDate finish) {
        return !finish.isBefore(from) && !start.isAfter(to);
    }

    /** 今日の位置。見えなければ空。 */
    public Optional<Integer> todayAt() {
        return shows(today, today) ? Optional.of(place(today)) : Optional.empty();
    }

    /** 年度の初めと、年の初めの目盛り。 */
    public List<Tick> years() {
        return ticks(
                day -> day.getMonthValue() < APRIL
                        ? day.withDayOfYear(1)
                        : day.withMonth(APRIL).withDayOfMonth(1),
                first -> first.plusMonths(first.getMonthValue() == APRIL ? 12 - APRIL + 1 : APRIL - 1),
                Axis::yearName);
    }

    /** 年と月の目盛り。 */
    public List<Tick> yearMonths() {
        return ticks(
                Zoom.MONTH::first,
                first -> first.plusMonths(1),
                first -> JapaneseDate.formatMonth(YearMonth.from(first)));
    }

    public List<Tick> months() {
        return ticks(Zoom.MONTH::first, first -> first.plusMonths(1), first -> first.getMonthValue() + "月");
    }

    public List<Tick> weeks() {
        return ticks(Zoom.WEEK::first, first -> first.plusWeeks(1), this::dayOfMonth);
    }

    /** 一日ごとの目盛り。週を見るときに使う。 */
    public List<Tick> daily() {
        return ticks(UnaryOperator.identity(), day -> day.plusDays(1), Axis::dayOfWeek);
    }

    /** 閉庁日。続く日は一つの帯にする。 */
    public List<Tick> closed() {
        List<Tick> bands = new ArrayList<>();
        for (int at = 0; at < width(); at++) {
            Optional<String> reason = days.closedReason(from.plusDays(at));
            if (reason.isEmpty()) {
                continue;
            }
            Tick last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
            if (last != null && last.at() + last.width() == at) {
                bands.set(bands.size() - 1, new Tick(last.at(), last.width() + 1, last.label()));
            } else {
                bands.add(new Tick(at, 1, reason.get()));
            }
        }
        return bands;
    }

    /** 閉庁日の帯を一筆で描く、高さ 1 の道。行ごとに使い回す。 */
    public String closedPath() {
        StringBuilder path = new StringBuilder();
        closed().forEach(band -> path.append('M')
                .append(band.at())
                .append(" 0h")
                .append(band.width())
                .append("v1h-")
                .append(band.width())
                .append('z'));
        return path.toString();
    }

    /** 幅に対する位置（百分率）。 */
    public double percent(int at) {
        return Math.round(10_000.0 * at / width()) / 100.0;
    }

    private int place(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(from, day);
    }

    private List<Tick> ticks(
            UnaryOperator<LocalDate> first, UnaryOperator<LocalDate> next, Function<LocalDate, String> label) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate start = first.apply(from); !start.isAfter(to); start = next.apply(start)) {
            int at = at(start);
            ticks.add(new Tick(at, at(next.apply(start)) - at, label.apply(start)));
        }
        return ticks;
    }

    /** 四月からは年度、一月からは年で名乗る。 */
    private static String yearName(LocalDate first) {
        return first.getMonthValue() == APRIL
                ? JapaneseDate.formatFiscalYear(first.getYear())
                : JapaneseDate.formatYear(first.getYear());
    }

    /** 「6（月）」。月は上の段に名乗る。 */
    private static String dayOfWeek(LocalDate day) {
        return day.getDayOfMonth() + "（" + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPAN) + "）";
    }

    /** 期間の前から続く週は、期間の初めの日で名乗る。 */
    private String dayOfMonth(LocalDate week) {
        LocalDate day = week.isBefore(from) ? from : week;
        return day.getMonthValue() + "/" + day.getDayOfMonth();
    }
}
