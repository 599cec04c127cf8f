package jp.michisuji.calendar;

import java.time.LocalDate;

/**
 * 開庁日の扱いの変更。一つの日を閉じる、特別に開く、決まりどおりに戻す。
 *
 * @param name 閉じる・開くわけ（「システム更改」など）。戻すときは使わない
 */
public record DayChange(LocalDate day, Kind kind, String name) {

    /** 扱い。 */
    public enum Kind {
        CLOSE("閉じる"),
        OPEN("特別に開く"),
        RESTORE("決まりどおりに戻す");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
