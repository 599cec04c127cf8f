package jp.michisuji.schedule.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject.WorkedAs;
import jp.michisuji.workflow.WorkItem;

/** 仕事の場所。台帳の一件の仕事が、どの主題のどの工程かを引く。 */
public final class WorkPlaces {

    /**
     * 仕事の場所。
     *
     * @param step 工程。計画の道にない仕事（差戻しや継続のあとの仕事）なら {@code null}
     */
    public record Place(PlannedSubject subject, StepKey step) {

        public boolean onPath() {
            return step != null;
        }
    }

    private record Known(PlannedSubject subject, WorkedAs as) {}

    private final ScheduleSnapshot snapshot;
    private final Map<String, Known> byWork = new HashMap<>();

    public WorkPlaces(ScheduleSnapshot snapshot) {
        this.snapshot = snapshot;
        snapshot.subjects().values().forEach(subject -> subject.work()
                .forEach(as -> byWork.put(as.type() + ":" + as.id(), new Known(subject, as))));
    }

    /** 工程表にない主題の仕事なら空。 */
    public Optional<Place> of(WorkItem task) {
        Known known = byWork.get(task.subject().type() + ":" + task.subject().id());
        return Optional.ofNullable(known).map(found -> new Place(found.subject(), step(found, task)));
    }

    private StepKey step(Known known, WorkItem task) {
        return snapshot.paths()
                .get(known.subject().key())
                .find(task.processKey(), task.taskKey(), known.as().known())
                .orElse(null);
    }
}
