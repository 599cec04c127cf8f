package jp.michisuji.overview.chart;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/**
 * 行の余裕。間に合ううちは、いちばん余裕の小さい工程で言う。間に合わなければ、主題ごとに、計画の終わりを見込みの終わりがどれだけ過ぎるかで言う。
 *
 * <p>会議にかける工程の超過は、逃した開催から次に間に合う開催までを数えるので、終わりの日の超過より大きい。
 */
final class Slippage {

    private Slippage() {}

    /** @return 計画か見込みがなければ {@code null} */
    static Integer of(List<StepKey> left, ScheduleSnapshot snapshot) {
        return left.stream().collect(Collectors.groupingBy(StepKey::subject)).values().stream()
                .map(steps -> ofSubject(steps, snapshot))
                .filter(Objects::nonNull)
                .min(Integer::compareTo)
                .orElse(null);
    }

    private static Integer ofSubject(List<StepKey> left, ScheduleSnapshot snapshot) {
        Integer least = least(left, snapshot);
        return least == null || least >= 0 ? least : Integer.valueOf(Math.min(-1, -over(left, least, snapshot)));
    }

    private static int over(List<StepKey> left, int least, ScheduleSnapshot snapshot) {
        Span plan = Progress.span(left, snapshot.plan().spans()::get);
        LocalDate forecast = Progress.forecast(left, snapshot);
        return plan != null && forecast != null && forecast.isAfter(plan.finish())
                ? snapshot.situation().timetable().days().between(plan.finish(), forecast)
                : -least;
    }

    static Integer least(Collection<StepKey> left, ScheduleSnapshot snapshot) {
        return Progress.present(left, snapshot.outlook().floats()::get).stream()
                .min(Integer::compareTo)
                .orElse(null);
    }
}
