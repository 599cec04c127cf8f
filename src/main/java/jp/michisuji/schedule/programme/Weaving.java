package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.plan.Network;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedWork.Wait;

/** 網の織り合わせ。主題ごとに開いた網を、待つ相手でつなぎ、基準日と載せた開催を付けて、一つの網にする。 */
final class Weaving {

    private final Map<PlannedSubject, Unfolded> nets;
    private final Ends ends;
    private final OpenDays days;

    private final Map<String, List<Wait>> waits;

    private Weaving(Map<PlannedSubject, Unfolded> nets, List<Wait> waits, OpenDays days) {
        this.days = days;
        this.waits = waits.stream().collect(Collectors.groupingBy(Wait::subject));
        this.nets = new LinkedHashMap<>(nets);
        this.ends = new Ends(nets);
    }

    static Network of(Map<PlannedSubject, Unfolded> nets, List<Wait> waits, OpenDays days) {
        return new Weaving(nets, waits, days).network();
    }

    private Network network() {
        List<PlanStep> steps = new ArrayList<>();
        Map<StepKey, LocalDate> anchors = new HashMap<>();
        nets.forEach((subject, net) -> {
            List<PlanStep> woven =
                    net.steps().stream().map(step -> woven(subject, step)).toList();
            steps.addAll(woven);
            anchors.putAll(anchors(subject, net, woven));
        });
        return new Network(steps, anchors);
    }

    private Map<StepKey, LocalDate> anchors(PlannedSubject subject, Unfolded net, List<PlanStep> woven) {
        Map<StepKey, LocalDate> anchors = new HashMap<>();
        subject.anchors().forEach((element, day) -> ends(net, element).forEach(key -> anchors.put(key, day)));
        Set<StepKey> later = Afterwards.of(subject, net);
        List<PlanStep> afterwards =
                woven.stream().filter(step -> later.contains(step.key())).toList();
        anchors.putAll(new Beyond(afterwards, anchors, days).finishes());
        anchorEnds(subject, net, anchors);
        return anchors;
    }

    /** 呼び出した図の基準日は、その中の終わりの工程が持つ。 */
    private static Set<StepKey> ends(Unfolded net, String element) {
        return Ends.among(net.steps(), step -> Elements.within(step.key(), element));
    }

    /** 基準日のない終わりの工程（道筋の決定を待つ移管など）は、主題のいちばん遅い基準日までに終える。 */
    private static void anchorEnds(PlannedSubject subject, Unfolded net, Map<StepKey, LocalDate> anchors) {
        subject.anchors().values().stream().max(LocalDate::compareTo).ifPresent(last -> Ends.among(
                        net.steps(), step -> true)
                .forEach(end -> anchors.putIfAbsent(end, last)));
    }

    private PlanStep woven(PlannedSubject subject, PlanStep step) {
        Set<StepKey> awaited = awaited(subject, step);
        Pace pace = pace(subject, step);
        if (awaited.isEmpty() && pace == step.pace()) {
            return step;
        }
        awaited.addAll(step.after());
        return new PlanStep(step.key(), step.label(), awaited, pace);
    }

    private Set<StepKey> awaited(PlannedSubject subject, PlanStep step) {
        Set<StepKey> after = new HashSet<>();
        subject.awaits().entrySet().stream()
                .filter(wait -> Elements.within(step.key(), wait.getKey()))
                .forEach(wait -> after.addAll(ends.of(wait.getValue())));
        waits.getOrDefault(subject.key(), List.of()).stream()
                .filter(wait -> Elements.within(step.key(), wait.element()))
                .forEach(wait -> after.addAll(ends.of(wait.awaited())));
        return after;
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
