package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.plan.Network;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject.Awaited;

/** 網の織り合わせ。主題ごとに開いた網を、待つ相手でつなぎ、基準日と載せた開催を付けて、一つの網にする。 */
final class Weaving {

    private final Map<PlannedSubject, Unfolded> nets;
    private final Map<String, Unfolded> bySubject = new HashMap<>();
    private final Map<StepKey, LocalDate> anchors = new HashMap<>();

    private final OpenDays days;

    private Weaving(Map<PlannedSubject, Unfolded> nets, OpenDays days) {
        this.days = days;
        this.nets = new LinkedHashMap<>(nets);
        nets.forEach((subject, net) -> bySubject.put(subject.key(), net));
    }

    static Network of(Map<PlannedSubject, Unfolded> nets, OpenDays days) {
        return new Weaving(nets, days).network();
    }

    private Network network() {
        List<PlanStep> steps = new ArrayList<>();
        nets.forEach((subject, net) -> {
            net.steps().forEach(step -> steps.add(woven(subject, step)));
            subject.anchors().forEach((element, day) -> anchor(net, element, day));
            anchors.putAll(new Beyond(net.steps(), anchors, days).finishes());
        });
        return new Network(steps, anchors);
    }

    /** 呼び出した図の基準日は、その中の終わりの工程が持つ。 */
    private void anchor(Unfolded net, String element, LocalDate day) {
        Set<StepKey> within = new HashSet<>();
        Set<StepKey> followed = new HashSet<>();
        for (PlanStep step : net.steps()) {
            if (Elements.within(step.key(), element)) {
                within.add(step.key());
                followed.addAll(step.after());
            }
        }
        within.stream().filter(key -> !followed.contains(key)).forEach(key -> anchors.put(key, day));
    }

    private PlanStep woven(PlannedSubject subject, PlanStep step) {
        Set<StepKey> after = new HashSet<>(step.after());
        subject.awaits().forEach((element, awaited) -> {
            if (Elements.within(step.key(), element)) {
                after.addAll(ends(awaited));
            }
        });
        return new PlanStep(step.key(), step.label(), after, pace(subject, step));
    }

    /** 待つ相手の、終わりの工程。相手が計画になければ待たない。 */
    private Set<StepKey> ends(Awaited awaited) {
        Unfolded other = bySubject.get(awaited.subject());
        if (other == null) {
            return Set.of();
        }
        Set<StepKey> ends = new HashSet<>();
        Set<StepKey> followed = new HashSet<>();
        for (PlanStep step : other.steps()) {
            if (awaited.element() == null || Elements.within(step.key(), awaited.element())) {
                ends.add(step.key());
                followed.addAll(step.after());
            }
        }
        ends.removeAll(followed);
        return ends;
    }

    private static Pace pace(PlannedSubject subject, PlanStep step) {
        if (step.pace() instanceof Pace.Deliberation deliberation) {
            return subject.sittings().entrySet().stream()
                    .filter(listed -> Elements.within(step.key(), listed.getKey()))
                    .findFirst()
                    .<Pace>map(listed -> new Pace.Deliberation(deliberation.body(), listed.getValue()))
                    .orElse(deliberation);
        }
        return subject.days().entrySet().stream()
                .filter(day -> Elements.within(step.key(), day.getKey()))
                .findFirst()
                .<Pace>map(day -> new Pace.Until(day.getValue()))
                .orElse(step.pace());
    }
}
