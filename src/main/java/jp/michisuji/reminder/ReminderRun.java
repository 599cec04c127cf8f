package jp.michisuji.reminder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 続く変わり方。同じ変わり方をする、続いた日。
 *
 * @param from 期限までの開庁日。過ぎていれば負。{@code to} と同じ側にある
 * @param works かかる仕事
 */
record ReminderRun(ReminderShift shift, int from, int to, Set<DueWork> works) {

    /** 期限の前と当日と後は、続いていても分けて言う。 */
    static List<ReminderRun> of(ReminderShift shift, NavigableMap<Integer, Set<DueWork>> byDaysLeft) {
        List<ReminderRun> runs = new ArrayList<>();
        for (Map.Entry<Integer, Set<DueWork>> day : byDaysLeft.entrySet()) {
            ReminderRun next = new ReminderRun(shift, day.getKey(), day.getKey(), day.getValue());
            ReminderRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.continuesTo(next)) {
                runs.set(runs.size() - 1, last.with(next));
            } else {
                runs.add(next);
            }
        }
        return runs;
    }

    private boolean continuesTo(ReminderRun next) {
        return next.from() == to + 1 && Integer.signum(from) == Integer.signum(next.from());
    }

    private ReminderRun with(ReminderRun next) {
        Set<DueWork> all = new LinkedHashSet<>(works);
        all.addAll(next.works());
        return new ReminderRun(shift, from, next.to(), all);
    }

    int tasks() {
        return works.stream().mapToInt(DueWork::tasks).sum();
    }

    /** 期限の3開庁日前の知らせがなくなる（持つ人、12件の仕事）。 */
    String words() {
        return when() + "の" + shift.words() + "（" + shift.to().label() + "、" + what() + "）";
    }

    private String when() {
        String days = IntStream.of(Math.abs(from), Math.abs(to))
                .sorted()
                .distinct()
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("〜"));
        return from == 0 ? "期限の当日" : from < 0 ? "期限を" + days + "開庁日過ぎた日" : "期限の" + days + "開庁日前";
    }

    private String what() {
        List<String> steps = works.stream().map(DueWork::step).distinct().toList();
        return steps.size() == 1 ? "「" + steps.get(0) + "」の仕事" + tasks() + "件" : tasks() + "件の仕事";
    }
}
