package jp.michisuji.schedule.plan;

import java.util.Optional;
import java.util.Set;
import jp.michisuji.schedule.plan.Timetable.Sitting;

/**
 * 工程。計画を立てる一つの仕事。
 *
 * @param label 画面に出す名（「手順書を作る」）
 * @param after 先に終わっていなければならない工程
 */
public record PlanStep(StepKey key, String label, Set<StepKey> after, Pace pace) {

    private static final String NOWHERE = "";

    public PlanStep {
        after = Set.copyOf(after);
    }

    /** 審議を、その開催に載せ直した工程。開催がなければ、行き先のない審議になる。 */
    PlanStep listedOn(Optional<Sitting> sitting) {
        Pace.Deliberation now = (Pace.Deliberation) pace;
        Pace then = sitting.map(found -> new Pace.Deliberation(now.body(), found.key()))
                .orElse(new Pace.Deliberation(NOWHERE, null));
        return new PlanStep(key, label, after, then);
    }
}
