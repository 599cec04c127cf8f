package jp.michisuji.overview.chart;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/** 歩みの控え。一度の作図の中で、同じ枝の歩みを二度読まない。 */
final class Progresses {

    private final ScheduleSnapshot snapshot;
    private final Map<String, Progress> known = new HashMap<>();

    Progresses(ScheduleSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    Progress of(Branch branch) {
        return of(branch.key(), branch::all);
    }

    Progress of(PlannedSubject subject) {
        return of(subject.key(), () -> snapshot.steps().get(subject.key()).stream()
                .map(PlanStep::key)
                .toList());
    }

    private Progress of(String key, Supplier<? extends Collection<StepKey>> steps) {
        Progress progress = known.get(key);
        if (progress == null) {
            progress = Progress.of(steps.get(), snapshot);
            known.put(key, progress);
        }
        return progress;
    }
}
