package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * 状況。見込みを計算するもとの一揃い。仮の変更は、これを書き換えずに新しい一揃いを作る。
 *
 * @param notes 変更を当てたときに分かった困りごと
 */
public record Situation(Network network, Map<StepKey, Fact> facts, Timetable timetable, List<Trouble> notes) {

    public Situation {
        facts = Kept.of(facts);
        notes = List.copyOf(notes);
    }

    public Situation(Network network, Map<StepKey, Fact> facts, Timetable timetable) {
        this(network, facts, timetable, List.of());
    }

    /** 変更を順に当てたあとの状況。 */
    public Situation after(List<WhatIf> changes, LocalDate today) {
        Situation then = this;
        for (WhatIf change : changes) {
            then = change.on(then, today);
        }
        return then;
    }

    public Outlook outlook(Plan plan, LocalDate today) {
        return Forecast.of(network, facts, plan, timetable, today);
    }

    boolean done(StepKey step) {
        return facts.containsKey(step) && facts.get(step).done();
    }

    boolean begun(StepKey step) {
        return facts.containsKey(step) && facts.get(step).begun();
    }

    /** 前の工程を待たずに進んでいるか。 */
    boolean running(StepKey step) {
        return begun(step) && !network.halted().contains(step);
    }

    Situation halting(Set<StepKey> more) {
        Set<StepKey> halted = new HashSet<>(network.halted());
        halted.addAll(more);
        return new Situation(new Network(network.steps(), network.anchors(), halted), facts, timetable, notes);
    }

    Situation withSteps(UnaryOperator<PlanStep> change) {
        return with(network.steps().stream().map(change).toList());
    }

    Situation with(List<PlanStep> steps) {
        return new Situation(new Network(steps, network.anchors(), network.halted()), facts, timetable, notes);
    }

    Situation with(Map<StepKey, Fact> facts) {
        return new Situation(network, facts, timetable, notes);
    }

    Situation with(Timetable timetable) {
        return new Situation(network, facts, timetable, notes);
    }

    Situation noting(Trouble.Kind kind, String words, List<StepKey> steps) {
        List<Trouble> more = new ArrayList<>(notes);
        more.add(new Trouble(kind, words, steps));
        return new Situation(network, facts, timetable, more);
    }
}
