package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 止まり。止めている主題の終えていない工程は、待つ工程が終わるまで進まない。着手した工程も、再び動いてから所要を初めから数える。
 *
 * @param subject 止めている主題（{@code duty:12}）
 * @param until 終われば再び動く工程
 */
public record Halt(String subject, Set<StepKey> until) implements WhatIf {

    public Halt {
        until = Set.copyOf(until);
    }

    @Override
    public Situation on(Situation situation, LocalDate today) {
        Set<StepKey> left = situation.network().steps().stream()
                .map(PlanStep::key)
                .filter(step -> step.subject().equals(subject) && !situation.done(step))
                .collect(Collectors.toSet());
        List<PlanStep> steps = situation.network().steps().stream()
                .map(step -> left.contains(step.key()) ? waiting(step) : step)
                .toList();
        return situation.with(steps).halting(left);
    }

    private PlanStep waiting(PlanStep step) {
        Set<StepKey> after = new HashSet<>(step.after());
        after.addAll(until);
        return new PlanStep(step.key(), step.label(), after, step.pace());
    }
}
