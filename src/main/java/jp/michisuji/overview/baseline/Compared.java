package jp.michisuji.overview.baseline;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.schedule.programme.PlannedSubject.Title;

/**
 * 基準計画と比べた一件。
 *
 * @param fixed 基準の終わり。基準になかった件では {@code null}
 * @param plan 今日の計画の終わり。計画がなければ {@code null}
 * @param forecast 見込みの終わり。立たなければ {@code null}
 * @param planShift 計画の動き（開庁日）。遅くなれば正。どちらかがなければ 0
 * @param forecastShift 見込みの、基準からの動き（開庁日）
 * @param added 基準のあとに加わった工程の名
 * @param removed 基準のあとになくなった工程の名
 */
public record Compared(
        Title title,
        LocalDate fixed,
        LocalDate plan,
        LocalDate forecast,
        int planShift,
        int forecastShift,
        List<String> added,
        List<String> removed) {

    /** 計画の終わりが動いたか、工程が変わったか、基準になかったか。 */
    public boolean moved() {
        return fixed == null || planShift != 0 || (plan == null) || !added.isEmpty() || !removed.isEmpty();
    }

    public String planShiftInWords() {
        return fixed == null ? "基準のあとに加わった" : plan == null ? "計画がなくなった" : words(planShift, "変わらない");
    }

    public String forecastShiftInWords() {
        return fixed == null || forecast == null ? "" : words(forecastShift, "基準どおり");
    }

    /** 「2工程が加わり、1工程がなくなった」。変わらなければ空の文字。 */
    public String stepsInWords() {
        String more = added.isEmpty() ? "" : "加わった: " + String.join("、", added);
        String less = removed.isEmpty() ? "" : "なくなった: " + String.join("、", removed);
        return more + (more.isEmpty() || less.isEmpty() ? "" : "　") + less;
    }

    private static String words(int openDays, String none) {
        return openDays == 0 ? none : Math.abs(openDays) + "開庁日" + (openDays > 0 ? "遅い" : "早い");
    }
}
