package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jp.michisuji.calendar.OpenDays;

/**
 * 見込みの違い。仮の変更で、どの工程が何開庁日ずれ、どれが基準日に間に合わなくなるか。
 *
 * @param shifts 終わりの日の動いた工程。大きく動いた順
 * @param lost 見込みの立たなくなった工程
 * @param missed 新たに基準日に間に合わなくなった工程
 * @param saved 間に合うようになった工程
 */
public record Difference(List<Shift> shifts, List<StepKey> lost, List<StepKey> missed, List<StepKey> saved) {

    /**
     * 一つの工程の動き。
     *
     * @param openDays 遅くなれば正、早くなれば負
     */
    public record Shift(StepKey step, LocalDate before, LocalDate after, int openDays) {}

    public static Difference between(Outlook before, Outlook after, Map<StepKey, LocalDate> anchors, OpenDays days) {
        Set<StepKey> dated = before.spans().keySet();
        Predicate<StepKey> met = step -> before.finishesBy(step, anchors.get(step));
        Predicate<StepKey> meets = step -> after.finishesBy(step, anchors.get(step));
        return new Difference(
                shifts(before, after, days),
                among(dated, step -> !after.spans().containsKey(step)),
                among(anchors.keySet(), met.and(meets.negate())),
                among(anchors.keySet(), meets.and(met.negate())));
    }

    private static List<Shift> shifts(Outlook before, Outlook after, OpenDays days) {
        OpenDayIndex index = new OpenDayIndex(
                days,
                Days.soonest(before.spans().values().stream().map(Span::finish).toList()));
        return before.spans().keySet().stream()
                .filter(after.spans()::containsKey)
                .map(step -> shift(step, before.finish(step), after.finish(step), index))
                .filter(shift -> !shift.before().equals(shift.after()))
                .sorted(Comparator.comparing((Shift shift) -> -Math.abs(shift.openDays()))
                        .thenComparing(Shift::step))
                .toList();
    }

    private static Shift shift(StepKey step, LocalDate before, LocalDate after, OpenDayIndex days) {
        return new Shift(step, before, after, days.between(before, after));
    }

    private static List<StepKey> among(Set<StepKey> steps, Predicate<StepKey> which) {
        return steps.stream().filter(which).sorted().toList();
    }
}
