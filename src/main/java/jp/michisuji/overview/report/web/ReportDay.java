package jp.michisuji.overview.report.web;

import java.time.LocalDate;
import jp.michisuji.shared.JapaneseDate;

/**
 * 打たれた報告の日。{@code 2025-09-03} でも令和7年9月3日でもよい。
 *
 * @param typed 打たれたまま。空なら今日
 */
record ReportDay(String typed, LocalDate today) {

    /** 日付。読めないか、今日より後なら {@code null}。 */
    LocalDate date() {
        if (typed == null || typed.isBlank()) {
            return today;
        }
        return JapaneseDate.parse(typed).filter(day -> !day.isAfter(today)).orElse(null);
    }

    /** 誤りのわけ。なければ {@code null}。 */
    String problem() {
        return date() == null ? "報告の日は、今日までの日を、2025-09-03 か令和7年9月3日のように入力してください。" : null;
    }
}
