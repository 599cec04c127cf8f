package jp.michisuji.schedule.plan;

import java.util.Set;

/**
 * 工程。計画を立てる一つの仕事。
 *
 * @param label 画面に出す名（「手順書を作る」）
 * @param after 先に終わっていなければならない工程
 */
public record PlanStep(StepKey key, String label, Set<StepKey> after, Pace pace) {

    public PlanStep {
        after = Set.copyOf(after);
    }
}
