package jp.michisuji.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.shared.JapaneseDate;

/** 終わりの日。日の確かでない開催を、遅くともいつ開くとみなすか。早すぎる見込みを言わないためである。 */
final class LastDay {

    private LastDay() {}

    /** 確かな日はその日、確かでない日は終わりの開庁日。日がまったく分からなければ空。 */
    static Optional<LocalDate> of(Sitting sitting, OpenDays calendar) {
        if (sitting.dateFrom() == null || sitting.precision() == Precision.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(sitting.precision().exact() ? sitting.dateFrom() : calendar.onOrBefore(printed(sitting)));
    }

    /** 「月末」。 */
    static String words(Precision precision) {
        return switch (precision) {
            case MONTH, MONTH_RANGE, MONTH_DEADLINE -> "月末";
            case FISCAL_YEAR -> "年度末";
            case RANGE -> "期間の終わり";
            default -> "その日";
        };
    }

    private static LocalDate printed(Sitting sitting) {
        LocalDate last = sitting.dateTo() == null ? sitting.dateFrom() : sitting.dateTo();
        return switch (sitting.precision()) {
            case MONTH, MONTH_RANGE, MONTH_DEADLINE -> YearMonth.from(last).atEndOfMonth();
            case FISCAL_YEAR -> LocalDate.of(JapaneseDate.fiscalYear(sitting.dateFrom()) + 1, 3, 31);
            default -> last;
        };
    }
}
