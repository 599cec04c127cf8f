package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.Arrays;
import jp.michisuji.calendar.OpenDays;

/**
 * 開庁日の索引。一日ずつ歩かずに、番号の足し引きで数える。答えは {@link OpenDays} と同じ。
 *
 * <p>届かない日を尋ねられたら倍に広げる。1900〜2299年の外へは出ず、端の開庁日で答える。
 */
final class OpenDayIndex {

    private static final LocalDate FLOOR = LocalDate.of(1900, 1, 1);
    private static final LocalDate CEILING = LocalDate.of(2299, 12, 31);
    private static final int YEAR = 366;

    private final OpenDays days;
    private LocalDate first;
    private LocalDate last;
    private LocalDate[] open;

    /** {@code first} から何日目までに、開庁日がいくつあるか。 */
    private int[] upTo;

    OpenDayIndex(OpenDays days, LocalDate around) {
        this.days = days;
        cover(held(around).minusDays(YEAR), held(around).plusDays(2 * YEAR));
    }

    LocalDate plus(LocalDate date, int count) {
        if (count == 0) {
            return date;
        }
        LocalDate from = reached(date);
        while (outside(target(from, count)) && widened()) {
            // 届くまで広げる。両端に着いたら広がらない
        }
        return open[Math.max(0, Math.min(open.length - 1, target(from, count)))];
    }

    int between(LocalDate from, LocalDate to) {
        LocalDate start = reached(from);
        LocalDate end = reached(to);
        return number(end) - number(start);
    }

    LocalDate onOrAfter(LocalDate date) {
        LocalDate day = reached(date);
        return isOpen(day) ? day : plus(day, 1);
    }

    LocalDate onOrBefore(LocalDate date) {
        LocalDate day = reached(date);
        return isOpen(day) ? day : plus(day, -1);
    }

    private int target(LocalDate from, int count) {
        int before = number(from);
        return count > 0 ? before + count - 1 : before - (isOpen(from) ? 1 : 0) + count;
    }

    private boolean outside(int place) {
        return place < 0 || place >= open.length;
    }

    private boolean isOpen(LocalDate date) {
        int at = at(date);
        return upTo[at] > (at == 0 ? 0 : upTo[at - 1]);
    }

    private int number(LocalDate date) {
        return upTo[at(date)];
    }

    private int at(LocalDate date) {
        return (int) (date.toEpochDay() - first.toEpochDay());
    }

    private LocalDate reached(LocalDate date) {
        LocalDate day = held(date);
        while (day.isBefore(first) || day.isAfter(last)) {
            widened();
        }
        return day;
    }

    private boolean widened() {
        if (first.equals(FLOOR) && last.equals(CEILING)) {
            return false;
        }
        int size = upTo.length;
        cover(first.minusDays(size), last.plusDays(size));
        return true;
    }

    private void cover(LocalDate from, LocalDate to) {
        first = held(from);
        last = held(to);
        upTo = new int[at(last) + 1];
        open = new LocalDate[upTo.length];
        int count = 0;
        for (int at = 0; at < upTo.length; at++) {
            LocalDate day = first.plusDays(at);
            if (days.isOpen(day)) {
                open[count++] = day;
            }
            upTo[at] = count;
        }
        open = Arrays.copyOf(open, count);
    }

    private static LocalDate held(LocalDate date) {
        return date.isBefore(FLOOR) ? FLOOR : date.isAfter(CEILING) ? CEILING : date;
    }
}
