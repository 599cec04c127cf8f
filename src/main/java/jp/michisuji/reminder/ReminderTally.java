package jp.michisuji.reminder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.reminder.ReminderPolicy.To;
import jp.michisuji.reminder.ReminderPolicy.Tone;

/** 知らせの数。窓の初めの日に知らせる仕事と、窓の終わりまでに知らせる延べの数を、相手ごとに。 */
final class ReminderTally {

    private final Map<To, Integer> first = new EnumMap<>(To.class);
    private final Map<To, Integer> all = new EnumMap<>(To.class);

    void add(List<Map<To, Tone>> outlook, int tasks) {
        outlook.get(0).keySet().forEach(to -> first.merge(to, tasks, Integer::sum));
        outlook.forEach(told -> told.keySet().forEach(to -> all.merge(to, tasks, Integer::sum)));
    }

    int first(To to) {
        return first.getOrDefault(to, 0);
    }

    int all(To to) {
        return all.getOrDefault(to, 0);
    }
}
