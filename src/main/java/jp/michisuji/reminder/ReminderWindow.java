package jp.michisuji.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.michisuji.calendar.OpenDays;

/** 見込みの窓。今日（閉庁日なら次の開庁日）から、十開庁日先までの開庁日。 */
final class ReminderWindow {

    static final int AHEAD = 10;

    private final List<LocalDate> days;
    private final boolean today;
    private final OpenDays calendar;
    private final Map<LocalDate, List<Integer>> left = new HashMap<>();

    ReminderWindow(LocalDate today, OpenDays calendar) {
        LocalDate first = calendar.onOrAfter(today);
        this.days = IntStream.rangeClosed(0, AHEAD)
                .mapToObj(ahead -> calendar.plus(first, ahead))
                .toList();
        this.today = first.equals(today);
        this.calendar = calendar;
    }

    /** 初めの日の言葉。 */
    String first() {
        return today ? "今日" : "次の開庁日";
    }

    /** 窓の中で知らせうる、最も遅い期限。 */
    LocalDate lastDue() {
        return calendar.plus(days.get(days.size() - 1), ReminderChoices.LONGEST_LEAD + 1)
                .minusDays(1);
    }

    /** 窓の日ごとの、期限までの開庁日。過ぎていれば負。 */
    List<Integer> daysLeft(LocalDate due) {
        return left.computeIfAbsent(due, wanted -> days.stream()
                .map(day -> calendar.between(day, wanted))
                .toList());
    }
}
