package jp.michisuji.calendar;

import java.time.LocalDate;

/**
 * 春分日・秋分日。国立天文台の計算に合う略算式（1900〜2099年）。
 *
 * <p>正式の日は前年2月の官報（暦要項）で決まる。それより先は見込みである。
 */
final class Equinox {

    private static final double YEARLY_DRIFT = 0.242194;

    private Equinox() {}

    static LocalDate vernal(int year) {
        return LocalDate.of(year, 3, day(year, 20.8357, 20.8431));
    }

    static LocalDate autumnal(int year) {
        return LocalDate.of(year, 9, day(year, 23.2588, 23.2488));
    }

    /** 1979年までと1980年からでは、基準の値と閏年の数え方が違う。1979年までの式は零に向けて切り捨てる。 */
    private static int day(int year, double before, double after) {
        double drift = YEARLY_DRIFT * (year - 1980);
        return year < 1980
                ? (int) Math.floor(before + drift - (year - 1983) / 4)
                : (int) Math.floor(after + drift - (year - 1980) / 4);
    }
}
