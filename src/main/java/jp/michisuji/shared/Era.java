package jp.michisuji.shared;

import java.time.LocalDate;
import java.util.Locale;

/** 元号。改元の日で区切る。明治の始まりは太陽暦を用い始めた明治6年1月1日とする。 */
enum Era {
    MEIJI("明治", "M", LocalDate.of(1873, 1, 1), 1868),
    TAISHO("大正", "T", LocalDate.of(1912, 7, 30), 1912),
    SHOWA("昭和", "S", LocalDate.of(1926, 12, 25), 1926),
    HEISEI("平成", "H", LocalDate.of(1989, 1, 8), 1989),
    REIWA("令和", "R", LocalDate.of(2019, 5, 1), 2019);

    private final String label;
    private final String initial;
    private final LocalDate start;
    private final int firstYear;

    Era(String label, String initial, LocalDate start, int firstYear) {
        this.label = label;
        this.initial = initial;
        this.start = start;
        this.firstYear = firstYear;
    }

    String label() {
        return label;
    }

    int yearOf(LocalDate date) {
        return date.getYear() - firstYear + 1;
    }

    int westernYear(int year) {
        return firstYear + year - 1;
    }

    /** 書き表せる日か。明治6年より前は旧暦なので扱わない。 */
    static boolean known(LocalDate date) {
        return !date.isBefore(MEIJI.start);
    }

    boolean includes(LocalDate date) {
        return !date.isBefore(start) && (this == REIWA || date.isBefore(values()[ordinal() + 1].start));
    }

    /** @throws IllegalArgumentException 明治6年より前の日 */
    static Era on(LocalDate date) {
        for (int index = values().length - 1; index >= 0; index--) {
            if (!date.isBefore(values()[index].start)) {
                return values()[index];
            }
        }
        throw new IllegalArgumentException("明治6年より前の日は扱わない: " + date);
    }

    static Era of(String name) {
        for (Era era : values()) {
            if (era.label.equals(name) || era.initial.equals(name.toUpperCase(Locale.ROOT))) {
                return era;
            }
        }
        throw new IllegalArgumentException("知らない元号: " + name);
    }
}
