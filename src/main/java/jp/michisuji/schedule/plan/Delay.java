package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 遅れ。一つの工程か、一つの筋のまだ終えていない先頭が、開庁日だけ遅れる。
 *
 * <p>来る工程には、前に待ちを挟む。開いた工程は、ここまでの分と遅れの分に分ける。
 *
 * @param track 工程の符号か、筋の符号（{@code duty:12/duty-transfer/manual-track}）
 * @param openDays 1〜250
 */
public record Delay(String track, int openDays) implements WhatIf {

    private static final String MARK = "/（遅れ）";

    public Delay {
        if (openDays < 1 || openDays > Pace.Work.MOST) {
            throw new IllegalArgumentException("遅れは 1〜" + Pace.Work.MOST + "開庁日: " + openDays);
        }
    }

    @Override
    public Situation on(Situation situation, LocalDate today) {
        List<PlanStep> steps = new ArrayList<>();
        Map<StepKey, Fact> facts = new HashMap<>(situation.facts());
        Set<StepKey> left = left(situation);
        for (PlanStep step : situation.network().steps()) {
            if (!left.contains(step.key())) {
                steps.add(step);
            } else if (situation.begun(step.key())) {
                steps.addAll(split(step));
                facts.put(hold(step), facts.remove(step.key()));
            } else {
                steps.addAll(step.after().stream().anyMatch(left::contains) ? List.of(step) : held(step));
            }
        }
        return situation.with(steps).with(facts);
    }

    private Set<StepKey> left(Situation situation) {
        Set<StepKey> left = new HashSet<>();
        situation.network().steps().stream()
                .map(PlanStep::key)
                .filter(key -> isIn(key) && !situation.done(key))
                .forEach(left::add);
        return left;
    }

    private boolean isIn(StepKey key) {
        return key.value().equals(track) || key.value().startsWith(track + "/");
    }

    /** 来る工程の前に、待ちを挟む。 */
    private List<PlanStep> held(PlanStep step) {
        PlanStep wait = new PlanStep(hold(step), words(step), step.after(), new Pace.Work(openDays));
        return List.of(wait, new PlanStep(step.key(), step.label(), Set.of(wait.key()), step.pace()));
    }

    /** 開いた工程を、実績を持つここまでの分と、その後の遅れに分ける。 */
    private List<PlanStep> split(PlanStep step) {
        PlanStep soFar = new PlanStep(hold(step), step.label(), step.after(), step.pace());
        return List.of(soFar, new PlanStep(step.key(), words(step), Set.of(soFar.key()), new Pace.Work(openDays)));
    }

    private static StepKey hold(PlanStep step) {
        return new StepKey(step.key().value() + MARK);
    }

    private String words(PlanStep step) {
        return step.label() + "の" + openDays + "開庁日の遅れ";
    }
}
