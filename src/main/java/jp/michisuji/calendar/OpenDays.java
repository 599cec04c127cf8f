package jp.michisuji.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 開庁日の数え方。土日・祝日・年末年始（12月29日〜1月3日）と庁の閉庁日を除き、特別に開く日を加える。
 *
 * <p>祝日を知るのは 1973〜2050年。その外の年では、祝日を除かずに数える。
 *
 * @param closed 庁の閉庁日（日 → 名）
 * @param opened 閉庁日だが特別に開く日
 */
public record OpenDays(Map<LocalDate, String> closed, Set<LocalDate> opened) {

    /** 一度に数える開庁日の上限。約四十年。 */
    static final int MOST = 10_000;

    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay YEAR_START = MonthDay.of(1, 3);
    private static final Map<Integer, Map<LocalDate, String>> HOLIDAYS = new ConcurrentHashMap<>();

    public OpenDays {
        closed = Map.copyOf(closed);
        opened = Set.copyOf(opened);
    }

    /** 扱いを変えたあとの数え方。 */
    public OpenDays after(Collection<DayChange> changes) {
        Map<LocalDate, String> closedThen = new HashMap<>(closed);
        Set<LocalDate> openedThen = new HashSet<>(opened);
        for (DayChange change : changes) {
            closedThen.remove(change.day());
            openedThen.remove(change.day());
            switch (change.kind()) {
                case CLOSE -> closedThen.put(change.day(), change.name());
                case OPEN -> openedThen.add(change.day());
                case RESTORE -> {
                    // 台帳から外すだけでよい
                }
            }
        }
        return new OpenDays(closedThen, openedThen);
    }

    public boolean isOpen(LocalDate date) {
        return closedReason(date).isEmpty();
    }

    /** 閉庁の理由。開いていれば空。 */
    public Optional<String> closedReason(LocalDate date) {
        if (opened.contains(date)) {
            return Optional.empty();
        }
        return Optional.ofNullable(closed.get(date)).or(() -> byRule(date));
    }

    private static Optional<String> byRule(LocalDate date) {
        String holiday = holidays(date.getYear()).get(date);
        if (holiday != null) {
            return Optional.of(holiday);
        }
        MonthDay day = MonthDay.from(date);
        if (!day.isBefore(YEAR_END) || !day.isAfter(YEAR_START)) {
            return Optional.of("年末年始");
        }
        DayOfWeek weekday = date.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return weekend ? Optional.of(weekday == DayOfWeek.SATURDAY ? "土曜日" : "日曜日") : Optional.empty();
    }

    private static Map<LocalDate, String> holidays(int year) {
        boolean known = year >= NationalHolidays.FIRST && year <= NationalHolidays.LAST;
        return known ? HOLIDAYS.computeIfAbsent(year, NationalHolidays::of) : Map.of();
    }

    /**
     * {@code days} 開庁日だけ進む（負なら戻る）。
     *
     * @throws IllegalArgumentException 幅が ±10,000 を超える
     */
    public LocalDate plus(LocalDate from, int days) {
        if (days > MOST || days < -MOST) {
            throw new IllegalArgumentException("開庁日は±" + MOST + "まで: " + days);
        }
        int step = Integer.signum(days);
        LocalDate date = from;
        for (int left = Math.abs(days); left > 0; ) {
            date = date.plusDays(step);
            if (isOpen(date)) {
                left--;
            }
        }
        return date;
    }

    /** 間にある開庁日。{@code from} は数えず {@code to} は数える。{@code to} が前なら向きを返して数え、負で答える。幅に上限はない。 */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int)
                from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isOpen).count();
    }

    public LocalDate onOrAfter(LocalDate date) {
        LocalDate open = date;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    public LocalDate onOrBefore(LocalDate date) {
        LocalDate open = date;
        while (!isOpen(open)) {
            open = open.minusDays(1);
        }
        return open;
    }
}
