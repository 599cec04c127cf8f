package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;

/** 基準日の先の工程。移管日のあとの確認のように、遡る基準日のない工程は、基準日から先へ数えた日を計画とする。 */
final class Beyond {

    private final List<PlanStep> steps;
    private final Map<StepKey, LocalDate> anchors;
    private final OpenDays days;

    /** @param steps 先に終わるものから順に */
    Beyond(List<PlanStep> steps, Map<StepKey, LocalDate> anchors, OpenDays days) {
        this.steps = steps;
        this.anchors = anchors;
        this.days = days;
    }

    /** 先の工程の計画の終わりの日。 */
    Map<StepKey, LocalDate> finishes() {
        Set<StepKey> led = led();
        Map<StepKey, LocalDate> finishes = new HashMap<>();
        Map<StepKey, LocalDate> known = new HashMap<>(anchors);
        for (PlanStep step : steps) {
            if (!led.contains(step.key())) {
                step.after().stream()
                        .map(known::get)
                        .filter(day -> day != null)
                        .max(LocalDate::compareTo)
                        .ifPresent(start -> {
                            finishes.put(step.key(), after(start, step.pace()));
                            known.put(step.key(), finishes.get(step.key()));
                        });
            }
        }
        return finishes;
    }

    /** 自分か、後の工程のどれかに基準日のある工程。 */
    private Set<StepKey> led() {
        Set<StepKey> led = new HashSet<>(anchors.keySet());
        List<PlanStep> backwards = new ArrayList<>(steps);
        Collections.reverse(backwards);
        for (PlanStep step : backwards) {
            if (led.contains(step.key())) {
                led.addAll(step.after());
            }
        }
        return led;
    }

    private LocalDate after(LocalDate start, Pace pace) {
        return pace instanceof Pace.Work work ? days.plus(start, work.openDays()) : days.onOrAfter(start);
    }
}
