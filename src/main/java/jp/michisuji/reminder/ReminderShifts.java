package jp.michisuji.reminder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import jp.michisuji.reminder.ReminderPolicy.To;
import jp.michisuji.reminder.ReminderPolicy.Tone;

/** 変わり方の集まり。仕事ごとの違いを集め、かかる仕事の多いものから言葉にする。 */
final class ReminderShifts {

    private static final int MOST = 10;

    private final Map<ReminderShift, NavigableMap<Integer, Set<DueWork>>> seen = new LinkedHashMap<>();

    /** @param left その日の、期限までの開庁日 */
    void add(DueWork work, int left, Map<To, Tone> before, Map<To, Tone> after) {
        for (To to : To.values()) {
            if (!Objects.equals(before.get(to), after.get(to))) {
                seen.computeIfAbsent(new ReminderShift(to, before.get(to), after.get(to)), shift -> new TreeMap<>())
                        .computeIfAbsent(left, day -> new LinkedHashSet<>())
                        .add(work);
            }
        }
    }

    boolean none() {
        return seen.isEmpty();
    }

    List<String> inWords() {
        List<ReminderRun> runs = seen.entrySet().stream()
                .flatMap(shift -> ReminderRun.of(shift.getKey(), shift.getValue()).stream())
                .sorted(Comparator.comparing(ReminderRun::tasks).reversed())
                .toList();
        List<String> words = new ArrayList<>(
                runs.stream().limit(MOST).map(ReminderRun::words).toList());
        if (runs.size() > MOST) {
            words.add("ほか" + (runs.size() - MOST) + "とおり");
        }
        return words;
    }
}
