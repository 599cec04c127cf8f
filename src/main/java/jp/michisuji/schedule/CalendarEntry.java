package jp.michisuji.schedule;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * 暦の一件。職員の手元の暦に載せる、会議や期限。
 *
 * @param key この製品の中で一つに決まり、変わらない名（{@code sitting-12}）
 * @param sequence 変わるたびに増える数。受け取る側が新旧を見分ける
 * @param place 場所。なければ {@code null}
 * @param path この製品の中の番地（{@code /meetings/12}）
 */
public record CalendarEntry(
        String key, int sequence, Kind kind, When when, String title, String place, String description, String path) {

    /** 載せ方。 */
    public enum Kind {
        /** その時間を塞ぐ予定。 */
        APPOINTMENT,
        /** 時間を塞がない期限。 */
        DEADLINE,
        /** 中止になった予定。 */
        CANCELLED
    }

    /**
     * いつ。
     *
     * @param start 始まりの時刻。印刷がなければ {@code null} で、終日とする
     * @param end 終わりの時刻。印刷がないか、始まりより後でなければ {@code null}
     */
    public record When(LocalDate date, LocalTime start, LocalTime end) {

        public When {
            end = start == null || end == null || !end.isAfter(start) ? null : end;
        }

        public static When allDay(LocalDate date) {
            return new When(date, null, null);
        }
    }
}
