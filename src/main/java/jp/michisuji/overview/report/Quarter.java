package jp.michisuji.overview.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.shared.JapaneseDate;

/**
 * 四半期。4月に始まる年度を四つに分けた三か月。
 *
 * @param fiscalYear 年度の始まる西暦の年
 * @param number 1（4〜6月）から 4（翌年1〜3月）まで
 */
public record Quarter(int fiscalYear, int number) {

    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > 4 || fiscalYear < 1990 || fiscalYear > 2100) {
            throw new IllegalArgumentException("ない四半期: " + fiscalYear + "-" + number);
        }
    }

    public static Quarter of(LocalDate day) {
        int months = (day.getMonthValue() + 12 - 4) % 12;
        return new Quarter(JapaneseDate.fiscalYear(day), months / MONTHS + 1);
    }

    /**
     * @param code 「2025-2」
     * @return 読めなければ空
     */
    public static Optional<Quarter> parse(String code) {
        return Optional.ofNullable(code)
                .filter(typed -> typed.matches("20[0-9]{2}-[1-4]"))
                .map(typed -> new Quarter(Integer.parseInt(typed.substring(0, 4)), typed.charAt(5) - '0'));
    }

    public LocalDate first() {
        return LocalDate.of(fiscalYear, 4, 1).plusMonths((number - 1L) * MONTHS);
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    /** @param day {@code null} なら、どの四半期にも属さない */
    public boolean holds(LocalDate day) {
        return day != null && !day.isBefore(first()) && !day.isAfter(last());
    }

    public String code() {
        return fiscalYear + "-" + number;
    }

    public String label() {
        return JapaneseDate.formatFiscalYear(fiscalYear) + "第" + number + "四半期";
    }

    /** これと、これより前の四半期を、新しい順に。 */
    public List<Quarter> andBefore(int count) {
        return Stream.iterate(this, Quarter::before).limit(count).toList();
    }

    private Quarter before() {
        return Quarter.of(first().minusDays(1));
    }
}
