package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;

/** 基準日の先の工程。移管日のあとの確認のように、遡る基準日のない工程は、基準日から先へ数えた日を計画とする。 */
final class Beyond {

    private final List<PlanStep> steps;
    private final Map<StepKey, LocalDate> anchors;
    private final OpenDays days;

    /** @param steps 基準日の後の工程。先に終わるものから順に */
    Beyond(List<PlanStep> steps, Map<StepKey, LocalDate> anchors, OpenDays days) {
        this.steps = steps;
        this.anchors = anchors;
        this.days = days;
    }

    /** 先の工程の計画の終わりの日。 */
    Map<StepKey, LocalDate> finishes() {
        Map<StepKey, LocalDate> finishes = new HashMap<>();
        for (PlanStep step : steps) {
            step.after().stream()
                    .map(before -> finishes.getOrDefault(before, anchors.get(before)))
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .ifPresent(start -> finishes.put(step.key(), after(start, step.pace())));
        }
        return finishes;
    }

    private LocalDate after(LocalDate start, Pace pace) {
        if (pace instanceof Pace.Until until) {
            return days.onOrAfter(until.day().isAfter(start) ? until.day() : start);
        }
        return pace instanceof Pace.Work work ? days.plus(start, work.openDays()) : days.onOrAfter(start);
    }
}
