package jp.michisuji.meeting.sitting;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingTime;

/**
 * 次第の時刻。開始から議題の所要時間を足して、始まる時刻を出す。
 *
 * @param slots 議題の順に
 * @param minutes 所要時間の合計
 * @param over 終了の時刻を超える分。超えないか、終了が決まっていなければ 0
 */
public record AgendaTimetable(List<Slot> slots, int minutes, long over) {

    /**
     * 一つの議題と、その始まる時刻。
     *
     * @param at 前の議題のどれかに所要時間がなければ {@code null}
     */
    public record Slot(AgendaItem item, LocalTime at, String keptBecause) {}

    public static AgendaTimetable of(Sitting sitting, List<AgendaItem> items) {
        LocalTime start = SittingTime.read(sitting.startTime());
        List<Slot> slots = new ArrayList<>();
        LocalTime at = start;
        for (AgendaItem item : items) {
            slots.add(new Slot(item, at, AgendaEditing.keptBecause(item)));
            at = at == null || item.minutes() == null ? null : at.plusMinutes(item.minutes());
        }
        int minutes = items.stream()
                .filter(item -> item.minutes() != null)
                .mapToInt(AgendaItem::minutes)
                .sum();
        return new AgendaTimetable(slots, minutes, over(start, SittingTime.read(sitting.endTime()), minutes));
    }

    private static long over(LocalTime start, LocalTime end, int minutes) {
        return start == null || end == null
                ? 0
                : Math.max(0, minutes - Duration.between(start, end).toMinutes());
    }
}
