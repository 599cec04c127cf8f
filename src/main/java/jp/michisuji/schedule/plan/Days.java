package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.Collection;

/** 日の早い遅い。 */
final class Days {

    private Days() {}

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** {@code null} は、まだ日がないこと。 */
    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /** いちばん早い日。一つもなければ 1970年の始まり。 */
    static LocalDate soonest(Collection<LocalDate> days) {
        return days.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }
}
