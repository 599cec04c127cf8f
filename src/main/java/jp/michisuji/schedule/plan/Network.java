package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 工程の網。工程と、終わっていなければならない日。
 *
 * @param steps 工程。並びに意味はない
 * @param anchors 基準日。その工程がその日までに終わっていなければならない日（移管日、開催日、予算の締切）
 */
public record Network(List<PlanStep> steps, Map<StepKey, LocalDate> anchors) {

    public Network {
        steps = List.copyOf(steps);
        anchors = Kept.of(anchors);
    }
}
