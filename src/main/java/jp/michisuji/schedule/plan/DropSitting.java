package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import jp.michisuji.schedule.plan.Pace.Deliberation;
import jp.michisuji.schedule.plan.Timetable.Sitting;

/**
 * 開催の取りやめ。載せていた議題は、次の開催に回る。次がなければ行き先がない。
 *
 * @param sitting 開催の符号
 */
public record DropSitting(String sitting) implements WhatIf {

    @Override
    public Situation on(Situation situation, LocalDate today) {
        SittingTable table = new SittingTable(situation.timetable());
        return table.find(sitting)
                .map(found -> dropped(situation, table, found))
                .orElseGet(() -> SittingTable.missing(situation));
    }

    private Situation dropped(Situation situation, SittingTable table, Sitting found) {
        Predicate<PlanStep> listed = step -> isListed(step) && !situation.done(step.key());
        List<PlanStep> moved =
                situation.network().steps().stream().filter(listed).toList();
        Situation then = situation
                .with(table.without(sitting))
                .withSteps(step -> listed.test(step) ? moved(step, table, found) : step);
        return moved.isEmpty() ? then : then.noting(Trouble.Kind.NO_SITTING, words(found, moved), keys(moved));
    }

    private boolean isListed(PlanStep step) {
        return step.pace() instanceof Deliberation deliberation && sitting.equals(deliberation.sitting());
    }

    private static PlanStep moved(PlanStep step, SittingTable table, Sitting found) {
        return step.listedOn(table.next(((Deliberation) step.pace()).body(), found.day()));
    }

    private static String words(Sitting found, List<PlanStep> listed) {
        return "「" + found.label() + "」をやめるので、"
                + Words.named(listed.stream().map(PlanStep::label).toList()) + "は次の開催に回ります。";
    }

    private static List<StepKey> keys(List<PlanStep> listed) {
        return listed.stream().map(PlanStep::key).toList();
    }
}
