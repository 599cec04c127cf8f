package jp.michisuji.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * 国民の祝日。「国民の祝日に関する法律」の規則を年ごとに当てはめる。
 *
 * <p>1973年（振替休日の始まり）から 2050年までを扱う。先の年の春分日・秋分日と法の改正は見込みである。
 * 2019〜2021年は天皇の即位と東京大会の特別の法律による。
 */
public final class NationalHolidays {

    static final int FIRST = 1973;
    static final int LAST = 2050;

    /** 内閣府の公表した表（令和8年2月まで）と突き合わせた最後の年。表に年が加わったら、試験の表と共に進める。 */
    private static final int ANNOUNCED = 2027;

    /** 振替休日の始まり（昭和48年4月12日、法の改正の施行の日）。 */
    private static final LocalDate SUBSTITUTES_FROM = LocalDate.of(1973, 4, 12);

    private NationalHolidays() {}

    /**
     * その年の祝日と休日。
     *
     * @throws IllegalArgumentException 扱わない年
     */
    public static NavigableMap<LocalDate, String> of(int year) {
        if (!knows(year)) {
            throw new IllegalArgumentException("祝日を扱うのは" + FIRST + "〜" + LAST + "年: " + year);
        }
        NavigableMap<LocalDate, String> days = new TreeMap<>();
        winter(year, days);
        spring(year, days);
        summer(year, days);
        autumn(year, days);
        once(year, days);
        addSubstitutes(year, days);
        addBetween(year, days);
        return days;
    }

    /** 祝日を知る年か。 */
    public static boolean knows(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** 公表された表と突き合わせた年か。そうでない年の祝日は暫定で、春分・秋分や法の改正により変わりうる。 */
    public static boolean isAnnounced(int year) {
        return year >= FIRST && year <= ANNOUNCED;
    }

    private static void winter(int year, Map<LocalDate, String> days) {
        days.put(LocalDate.of(year, 1, 1), "元日");
        days.put(year < 2000 ? LocalDate.of(year, 1, 15) : monday(year, 1, 2), "成人の日");
        days.put(LocalDate.of(year, 2, 11), "建国記念の日");
        if (year >= 2020) {
            days.put(LocalDate.of(year, 2, 23), "天皇誕生日");
        }
        if (year >= 1989 && year <= 2018) {
            days.put(LocalDate.of(year, 12, 23), "天皇誕生日");
        }
    }

    private static void spring(int year, Map<LocalDate, String> days) {
        days.put(Equinox.vernal(year), "春分の日");
        days.put(LocalDate.of(year, 4, 29), year < 1989 ? "天皇誕生日" : year < 2007 ? "みどりの日" : "昭和の日");
        days.put(LocalDate.of(year, 5, 3), "憲法記念日");
        if (year >= 2007) {
            days.put(LocalDate.of(year, 5, 4), "みどりの日");
        }
        days.put(LocalDate.of(year, 5, 5), "こどもの日");
    }

    private static void summer(int year, Map<LocalDate, String> days) {
        if (year >= 1996) {
            days.put(marineDay(year), "海の日");
        }
        if (year >= 2016) {
            days.put(mountainDay(year), "山の日");
        }
    }

    private static LocalDate marineDay(int year) {
        return switch (year) {
            case 2020 -> LocalDate.of(2020, 7, 23);
            case 2021 -> LocalDate.of(2021, 7, 22);
            default -> year < 2003 ? LocalDate.of(year, 7, 20) : monday(year, 7, 3);
        };
    }

    private static LocalDate mountainDay(int year) {
        return switch (year) {
            case 2020 -> LocalDate.of(2020, 8, 10);
            case 2021 -> LocalDate.of(2021, 8, 8);
            default -> LocalDate.of(year, 8, 11);
        };
    }

    private static void autumn(int year, Map<LocalDate, String> days) {
        days.put(year < 2003 ? LocalDate.of(year, 9, 15) : monday(year, 9, 3), "敬老の日");
        days.put(Equinox.autumnal(year), "秋分の日");
        days.put(sportsDay(year), year < 2020 ? "体育の日" : "スポーツの日");
        days.put(LocalDate.of(year, 11, 3), "文化の日");
        days.put(LocalDate.of(year, 11, 23), "勤労感謝の日");
    }

    private static LocalDate sportsDay(int year) {
        return switch (year) {
            case 2020 -> LocalDate.of(2020, 7, 24);
            case 2021 -> LocalDate.of(2021, 7, 23);
            default -> year < 2000 ? LocalDate.of(year, 10, 10) : monday(year, 10, 2);
        };
    }

    /** その年限りの法律による休日。 */
    private static void once(int year, Map<LocalDate, String> days) {
        switch (year) {
            case 1989 -> days.put(LocalDate.of(1989, 2, 24), "大喪の礼");
            case 1990 -> days.put(LocalDate.of(1990, 11, 12), "即位礼正殿の儀");
            case 1993 -> days.put(LocalDate.of(1993, 6, 9), "結婚の儀");
            case 2019 -> {
                days.put(LocalDate.of(2019, 5, 1), "天皇の即位の日");
                days.put(LocalDate.of(2019, 10, 22), "即位礼正殿の儀の行われる日");
            }
            default -> {
                // 他の年に一度限りの休日はない
            }
        }
    }

    /** 日曜の祝日の振替。2007年からは、次の祝日でない日まで送る（法第3条第2項）。 */
    private static void addSubstitutes(int year, NavigableMap<LocalDate, String> days) {
        for (LocalDate holiday : days.keySet().toArray(LocalDate[]::new)) {
            if (holiday.getDayOfWeek() != SUNDAY || holiday.isBefore(SUBSTITUTES_FROM)) {
                continue;
            }
            LocalDate next = holiday.plusDays(1);
            while (year >= 2007 && days.containsKey(next)) {
                next = next.plusDays(1);
            }
            days.putIfAbsent(next, "休日");
        }
    }

    /** 祝日に挟まれた日（法第3条第3項、昭和60年12月27日から）。2006年までは日曜と振替休日を除く。 */
    private static void addBetween(int year, NavigableMap<LocalDate, String> days) {
        if (year < 1986) {
            return;
        }
        for (LocalDate holiday : days.keySet().toArray(LocalDate[]::new)) {
            LocalDate between = holiday.plusDays(1);
            boolean enclosed = isHoliday(days, holiday) && isHoliday(days, holiday.plusDays(2));
            if (enclosed && between.getDayOfWeek() != SUNDAY) {
                days.putIfAbsent(between, "休日");
            }
        }
    }

    private static boolean isHoliday(Map<LocalDate, String> days, LocalDate date) {
        return days.containsKey(date) && !"休日".equals(days.get(date));
    }

    private static LocalDate monday(int year, int month, int nth) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(nth, MONDAY));
    }
}
