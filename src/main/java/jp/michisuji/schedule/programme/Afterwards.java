package jp.michisuji.schedule.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;

/** 基準日の後の工程。移管日に移した後の確認のように、主題の基準日の後に来て、どの基準日のためでもない工程。 */
final class Afterwards {

    private Afterwards() {}

    static Set<StepKey> of(PlannedSubject subject, Unfolded net) {
        Set<StepKey> anchored = anchored(subject, net);
        Set<StepKey> led = led(anchored, net);
        Set<StepKey> later = new HashSet<>();
        for (PlanStep step : net.steps()) {
            boolean behind =
                    step.after().stream().anyMatch(before -> anchored.contains(before) || later.contains(before));
            if (behind && !led.contains(step.key())) {
                later.add(step.key());
            }
        }
        return later;
    }

    private static Set<StepKey> anchored(PlannedSubject subject, Unfolded net) {
        Set<StepKey> anchored = new HashSet<>();
        subject.anchors()
                .keySet()
                .forEach(element ->
                        anchored.addAll(Ends.among(net.steps(), step -> Elements.within(step.key(), element))));
        return anchored;
    }

    /** 自分か、後の工程のどれかに基準日のある工程。 */
    private static Set<StepKey> led(Set<StepKey> anchored, Unfolded net) {
        Set<StepKey> led = new HashSet<>(anchored);
        List<PlanStep> backwards = new ArrayList<>(net.steps());
        Collections.reverse(backwards);
        for (PlanStep step : backwards) {
            if (led.contains(step.key())) {
                led.addAll(step.after());
            }
        }
        return led;
    }
}
