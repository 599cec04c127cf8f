package jp.michisuji.transfer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 工事の予定。工事の終わりと、入札の不調に備える余裕。
 *
 * <p>「改革に伴い工事が発生する場合、不調を視野に入れてスケジュールを立てるべき」（令和7年度第2回区役所改革会議 No.5、T19）。
 *
 * @param endsOn 工事の終わりの日
 * @param marginDays 余裕の日数（暦日）。1 以上
 */
public record WorksPlan(LocalDate endsOn, int marginDays) {

    /** 再び入札にかけるための標準の余裕。資料に日数の印刷はない。 */
    public static final int STANDARD_MARGIN = 60;

    public WorksPlan {
        if (marginDays < 1) {
            throw new IllegalArgumentException("不調に備える余裕のない工事の予定は立てられない");
        }
    }

    /** 一度不調になっても工事が終わる日。 */
    public LocalDate endsAfterFailedTender() {
        return endsOn.plusDays(marginDays);
    }

    /** 不調になっても移管日に間に合うか。移管日の当日に終わるものは間に合う。 */
    public boolean fitsBefore(LocalDate transferDay) {
        return !endsAfterFailedTender().isAfter(transferDay);
    }

    /** 移管日を越える日数。間に合えば 0。 */
    public long daysBeyond(LocalDate transferDay) {
        return Math.max(0, ChronoUnit.DAYS.between(transferDay, endsAfterFailedTender()));
    }
}
