package jp.michisuji.meeting;

import java.time.LocalDate;
import jp.michisuji.calendar.Recurrence;

/**
 * 会議体の定例。ある日から、次の定例が始まるまで効く。
 *
 * @param startsOn この日から
 * @param recurrence {@code null} なら、この日から定例を置かない
 * @param startTime 予定する会議に写す時刻。なければ {@code null}。終了と場所も同じ
 */
public record BodyRecurrence(
        String bodyCode, LocalDate startsOn, Recurrence recurrence, String startTime, String endTime, String place) {

    public String inWords() {
        return recurrence == null ? "定例を置かない" : recurrence.inWords();
    }
}
