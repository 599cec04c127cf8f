package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 工程の網。工程と、終わっていなければならない日。
 *
 * @param steps 工程。並びに意味はない
 * @param anchors 基準日。その工程がその日までに終わっていなければならない日（移管日、開催日、予算の締切）
 * @param halted 止まっている工程。着手していても、前の工程を待つ
 */
public record Network(List<PlanStep> steps, Map<StepKey, LocalDate> anchors, Set<StepKey> halted) {

    public Network {
        steps = List.copyOf(steps);
        anchors = Kept.of(anchors);
        halted = Set.copyOf(halted);
    }

    public Network(List<PlanStep> steps, Map<StepKey, LocalDate> anchors) {
        this(steps, anchors, Set.of());
    }

    /** これらの工程を数えない網。 */
    public Network without(Set<StepKey> uncounted) {
        return new Network(
                steps.stream().filter(step -> !uncounted.contains(step.key())).toList(), anchors, halted);
    }
}
