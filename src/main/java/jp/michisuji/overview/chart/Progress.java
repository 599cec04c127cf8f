package jp.michisuji.overview.chart;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/**
 * 歩み。いくつかの工程をまとめた、計画・実績・見込み。業務は移管日で終わると言い、移管後の確認は別に言う。
 *
 * @param plan 計画の初めから終わりまで。計画がなければ {@code null}
 * @param started 着手した日。まだなら {@code null}
 * @param finished すべて終えた日。まだなら {@code null}
 * @param forecast 見込みの終わりの日。終えていれば、または立たなければ {@code null}
 * @param floatDays 最も小さい余裕（開庁日）。計画か見込みがなければ {@code null}
 * @param afterwards 移管後の確認の、見込みの終わりの日。残っていないか、確認だけの行なら {@code null}
 */
public record Progress(
        Span plan,
        LocalDate started,
        LocalDate finished,
        LocalDate forecast,
        Integer floatDays,
        RowState state,
        LocalDate afterwards) {

    public static Progress of(Collection<StepKey> steps, ScheduleSnapshot snapshot) {
        List<StepKey> until = steps.stream()
                .filter(step -> !snapshot.afterwards().contains(step))
                .toList();
        Collection<StepKey> counted = until.isEmpty() ? steps : until;
        List<StepKey> left = left(counted, snapshot);
        List<StepKey> later = until.isEmpty()
                ? List.of()
                : left(steps.stream().filter(snapshot.afterwards()::contains).toList(), snapshot);
        List<StepKey> telling = left.isEmpty() ? later : left;
        List<Fact> facts = present(counted, snapshot.situation().facts()::get);
        return new Progress(
                span(counted, snapshot.plan().spans()::get),
                first(facts, Fact::started),
                left.isEmpty() ? last(facts, Fact::finished) : null,
                forecast(left, snapshot),
                Slippage.of(telling, snapshot),
                RowState.of(telling, !facts.isEmpty(), snapshot),
                forecast(later, snapshot));
    }

    private static List<StepKey> left(Collection<StepKey> steps, ScheduleSnapshot snapshot) {
        return steps.stream().filter(step -> !done(step, snapshot)).toList();
    }

    /** 一つでも立たなければ、終わりの日も立たない。 */
    static LocalDate forecast(List<StepKey> left, ScheduleSnapshot snapshot) {
        return snapshot.outlook().spans().keySet().containsAll(left)
                ? last(present(left, snapshot.outlook().spans()::get), Span::finish)
                : null;
    }

    static Span span(Collection<StepKey> steps, Function<StepKey, Span> of) {
        List<Span> spans = present(steps, of);
        return spans.isEmpty() ? null : new Span(first(spans, Span::start), last(spans, Span::finish));
    }

    static boolean done(StepKey step, ScheduleSnapshot snapshot) {
        Fact fact = snapshot.situation().facts().get(step);
        return fact != null && fact.done();
    }

    static <T> List<T> present(Collection<StepKey> steps, Function<StepKey, T> of) {
        return steps.stream().map(of).filter(Objects::nonNull).toList();
    }

    private static <T> LocalDate first(List<T> of, Function<T, LocalDate> day) {
        return days(of, day).min(Comparator.naturalOrder()).orElse(null);
    }

    private static <T> LocalDate last(List<T> of, Function<T, LocalDate> day) {
        return days(of, day).max(Comparator.naturalOrder()).orElse(null);
    }

    private static <T> Stream<LocalDate> days(List<T> of, Function<T, LocalDate> day) {
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
