package jp.michisuji.schedule.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 連なりの読み取り。見込みの中で、工程の始まりを決めている工程を前へ前へたどる。 */
public final class Chains {

    private final Outlook outlook;
    private final Map<StepKey, PlanStep> steps = new HashMap<>();

    public Chains(Outlook outlook, Network network) {
        this.outlook = outlook;
        network.steps().forEach(step -> steps.putIfAbsent(step.key(), step));
    }

    public static Chain critical(Outlook outlook, Network network, StepKey last) {
        return new Chains(outlook, network).to(last);
    }

    /** その工程で終わる連なり。日のない工程なら空。 */
    public Chain to(StepKey last) {
        Deque<Chain.Link> links = new ArrayDeque<>();
        Set<StepKey> seen = new HashSet<>();
        for (StepKey step = last;
                step != null && seen.add(step);
                step = outlook.driver().get(step)) {
            if (steps.containsKey(step) && outlook.spans().containsKey(step)) {
                links.addFirst(new Chain.Link(steps.get(step), outlook.spans().get(step)));
            }
        }
        return new Chain(List.copyOf(links));
    }
}
