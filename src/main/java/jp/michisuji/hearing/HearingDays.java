package jp.michisuji.hearing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.meeting.Precision;

/**
 * 聴取の日の決まり。日が決まる前でも、印刷された時期と議会報告との前後から、いつ行うべきかを言う。
 *
 * @param heldBy 実施を終えているべき日。言えなければ {@code null}
 * @param heldFrom この日までは実施しない日。決まりがなければ {@code null}
 */
record HearingDays(LocalDate heldBy, LocalDate heldFrom) {

    /** @param reports 議会報告の日。日の順 */
    static HearingDays of(Hearing hearing, List<LocalDate> reports, LocalDate today, OpenDays calendar) {
        if (hearing.exactDate() != null) {
            return new HearingDays(hearing.exactDate(), hearing.exactDate());
        }
        LocalDate printed = printed(hearing.plan(), calendar);
        LocalDate about = hearing.plan().from() == null ? today : hearing.plan().from();
        LocalDate report =
                reports.stream().filter(day -> !day.isBefore(about)).findFirst().orElse(null);
        return report == null
                ? new HearingDays(printed, null)
                : switch (hearing.plan().rule()) {
                    case BEFORE_GIKAI -> new HearingDays(calendar.plus(report, -1), null);
                    case AFTER_GIKAI -> after(report, printed, calendar);
                    case AROUND, NONE -> new HearingDays(printed, null);
                };
    }

    private static HearingDays after(LocalDate report, LocalDate printed, OpenDays calendar) {
        LocalDate from = calendar.plus(report, 1);
        return new HearingDays(printed == null || printed.isBefore(from) ? null : printed, from);
    }

    /** 印刷された時期の、遅くともの日。 */
    private static LocalDate printed(Hearing.Plan plan, OpenDays calendar) {
        if (plan.from() == null || plan.precision() == Precision.UNKNOWN) {
            return null;
        }
        return switch (plan.precision()) {
            case MONTH, MONTH_DEADLINE ->
                calendar.onOrBefore(YearMonth.from(plan.from()).atEndOfMonth());
            case AROUND, DAY -> calendar.onOrBefore(plan.from());
            default -> null;
        };
    }
}
