package jp.michisuji.overview.chart;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/**
 * 歩み。いくつかの工程をまとめた、計画・実績・見込み。
 *
 * @param plan 計画の初めから終わりまで。計画がなければ {@code null}
 * @param started 着手した日。まだなら {@code null}
 * @param finished すべて終えた日。まだなら {@code null}
 * @param forecast 見込みの終わりの日。終えていれば、または立たなければ {@code null}
 * @param floatDays 最も小さい余裕（開庁日）。計画か見込みがなければ {@code null}
 */
public record Progress(
        Span plan, LocalDate started, LocalDate finished, LocalDate forecast, Integer floatDays, RowState state) {

    public static Progress of(Collection<StepKey> steps, ScheduleSnapshot snapshot) {
        List<Fact> facts = present(steps, snapshot.situation().facts()::get);
        List<Span> plans = present(steps, snapshot.plan().spans()::get);
        List<StepKey> left =
                steps.stream().filter(step -> !done(step, snapshot)).toList();
        boolean foreseen =
                !left.isEmpty() && snapshot.outlook().spans().keySet().containsAll(left);
        Span plan = plans.isEmpty() ? null : new Span(first(plans, Span::start), last(plans, Span::finish));
        return new Progress(
                plan,
                first(facts, Fact::started),
                left.isEmpty() ? last(facts, Fact::finished) : null,
                foreseen ? last(present(left, snapshot.outlook().spans()::get), Span::finish) : null,
                present(left, snapshot.outlook().floats()::get).stream()
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                state(left, foreseen, !facts.isEmpty(), snapshot));
    }

    private static RowState state(List<StepKey> left, boolean foreseen, boolean begun, ScheduleSnapshot snapshot) {
        if (left.isEmpty()) {
            return RowState.DONE;
        }
        if (left.stream().anyMatch(step -> overdue(step, snapshot))) {
            return RowState.LATE;
        }
        List<Integer> floats = present(left, snapshot.outlook().floats()::get);
        int least = floats.stream().min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE);
        // 立たない工程がほかにあっても、間に合わないことが分かっていれば、それを言う
        if (least < 0) {
            return RowState.WILL_BE_LATE;
        }
        if (!foreseen || left.stream().noneMatch(snapshot.plan().spans()::containsKey)) {
            return RowState.UNKNOWN;
        }
        if (least <= RowState.TIGHT_DAYS) {
            return RowState.TIGHT;
        }
        return begun ? RowState.ON_TRACK : RowState.NOT_YET;
    }

    private static boolean overdue(StepKey step, ScheduleSnapshot snapshot) {
        Span planned = snapshot.plan().spans().get(step);
        return planned != null && planned.finish().isBefore(snapshot.today());
    }

    static boolean done(StepKey step, ScheduleSnapshot snapshot) {
        Fact fact = snapshot.situation().facts().get(step);
        return fact != null && fact.done();
    }

    private static <T> List<T> present(Collection<StepKey> steps, Function<StepKey, T> of) {
        return steps.stream().map(of).filter(Objects::nonNull).toList();
    }

    private static <T> LocalDate first(List<T> of, Function<T, LocalDate> day) {
        return days(of, day).min(Comparator.naturalOrder()).orElse(null);
    }

    private static <T> LocalDate last(List<T> of, Function<T, LocalDate> day) {
        return days(of, day).max(Comparator.naturalOrder()).orElse(null);
    }

    private static <T> java.util.stream.Stream<LocalDate> days(List<T> of, Function<T, LocalDate> day) {
        return of.stream().map(day).filter(Objects::nonNull);
    }

    /** 見込みが計画に間に合わないか。 */
    public boolean over() {
        return floatDays != null && floatDays < 0;
    }

    /** 余裕の言葉（「あと12開庁日」「3開庁日超過」）。 */
    public Optional<String> floatInWords() {
        return Optional.ofNullable(floatDays)
                .map(left -> left < 0 ? -left + "開庁日超過" : left == 0 ? "余裕なし" : "あと" + left + "開庁日");
    }
}
