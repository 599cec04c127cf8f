package jp.michisuji.schedule.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** 後ろの余裕。ある工程が終わるのを待っている工程のうち、いちばん余裕の小さいものを答える。 */
public final class Behind {

    /** 待っている工程と、その余裕（開庁日）。 */
    public record Waiting(StepKey step, int floatDays) {}

    private final Situation situation;
    private final Outlook outlook;
    private final Map<StepKey, Waiting> least = new HashMap<>();

    private Behind(Situation situation, Outlook outlook) {
        this.situation = situation;
        this.outlook = outlook;
    }

    /** すべての工程を、後ろから一度だけたどる。前後が輪になった工程は答えを持たない。 */
    public static Behind of(Situation situation, Outlook outlook) {
        Behind behind = new Behind(situation, outlook);
        behind.walk(new StepGraph(situation.network().steps(), situation::running));
        return behind;
    }

    /** すぐ後ろとは限らない。何も待っていないか、待つ工程に計画も見込みもなければ空。 */
    public Optional<Waiting> of(StepKey step) {
        return Optional.ofNullable(least.get(step));
    }

    private void walk(StepGraph graph) {
        Map<StepKey, Integer> left = new HashMap<>();
        Deque<StepKey> ready = new ArrayDeque<>();
        for (StepKey step : graph.keys()) {
            left.put(step, graph.behind(step).size());
            if (graph.behind(step).isEmpty()) {
                ready.add(step);
            }
        }
        while (!ready.isEmpty()) {
            StepKey step = ready.poll();
            tell(step, graph);
            graph.before(step).stream()
                    .filter(earlier -> left.merge(earlier, -1, Integer::sum) == 0)
                    .forEach(ready::add);
        }
    }

    private void tell(StepKey step, StepGraph graph) {
        Integer own = situation.done(step) ? null : outlook.floats().get(step);
        Waiting seen = smaller(least.get(step), own == null ? null : new Waiting(step, own));
        if (seen != null) {
            graph.before(step).forEach(earlier -> least.merge(earlier, seen, Behind::smaller));
        }
    }

    /** 余裕が同じなら、先に待つもの。 */
    private static Waiting smaller(Waiting one, Waiting other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.floatDays() <= one.floatDays() ? other : one;
    }
}
