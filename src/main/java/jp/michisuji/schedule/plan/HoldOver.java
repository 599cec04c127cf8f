package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.schedule.plan.Pace.Deliberation;
import jp.michisuji.schedule.plan.Timetable.Sitting;

/**
 * 継続審議。主題の次の審議が、見込んだ開催で決まらず、その次の開催に回る。
 *
 * @param subject 主題（{@code item:5}）
 * @param body 会議体の符号
 */
public record HoldOver(String subject, String body) implements WhatIf {

    @Override
    public Situation on(Situation situation, LocalDate today) {
        Map<StepKey, Span> spans =
                situation.outlook(new Plan(Map.of(), List.of()), today).spans();
        return situation.network().steps().stream()
                .filter(step -> isWaiting(step, situation) && spans.containsKey(step.key()))
                .min(Comparator.comparing(step -> spans.get(step.key()).finish()))
                .map(step -> held(step, spans.get(step.key()).finish(), situation))
                .orElseGet(() -> situation.noting(Trouble.Kind.NO_SITTING, "継続にする審議が見つからないので、変えずに見込みます。", List.of()));
    }

    private boolean isWaiting(PlanStep step, Situation situation) {
        return step.key().subject().equals(subject)
                && step.pace() instanceof Deliberation deliberation
                && deliberation.body().equals(body)
                && !situation.done(step.key());
    }

    private Situation held(PlanStep held, LocalDate day, Situation situation) {
        Optional<Sitting> next = new SittingTable(situation.timetable()).next(body, day);
        return situation.withSteps(step -> step.key().equals(held.key()) ? step.listedOn(next) : step);
    }
}
