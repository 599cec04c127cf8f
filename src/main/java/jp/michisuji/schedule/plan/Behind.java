package jp.michisuji.schedule.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** 後ろの余裕。ある工程が終わるのを待っている工程のうち、いちばん余裕の小さいものを答える。 */
public final class Behind {

    /** 待っている工程と、その余裕（開庁日）。 */
    public record Waiting(StepKey step, int floatDays) {}

    private final Situation situation;
    private final Outlook outlook;
    private final StepGraph graph;
    private final PerStep<Waiting> least;

    private Behind(Situation situation, Outlook outlook) {
        this.situation = situation;
        this.outlook = outlook;
        this.graph = new StepGraph(situation.network().steps(), situation::running);
        this.least = new PerStep<>(graph);
    }

    /** すべての工程を、後ろから一度だけたどる。前後が輪になった工程は答えを持たない。 */
    public static Behind of(Situation situation, Outlook outlook) {
        Behind behind = new Behind(situation, outlook);
        behind.walk();
        return behind;
    }

    /** すぐ後ろとは限らない。何も待っていないか、待つ工程に計画も見込みもなければ空。 */
    public Optional<Waiting> of(StepKey step) {
        return Optional.ofNullable(least.get(step));
    }

    private void walk() {
        int[] left =
                graph.nodes().stream().mapToInt(node -> node.behind().size()).toArray();
        Deque<Node> ready = new ArrayDeque<>();
        graph.nodes().stream().filter(node -> node.behind().isEmpty()).forEach(ready::add);
        while (!ready.isEmpty()) {
            Node node = ready.poll();
            tell(node);
            node.before().stream()
                    .filter(earlier -> --left[earlier.number()] == 0)
                    .forEach(ready::add);
        }
    }

    private void tell(Node node) {
        StepKey step = node.key();
        Integer own = situation.done(step) ? null : outlook.floats().get(step);
        Waiting seen = smaller(least.at(node), own == null ? null : new Waiting(step, own));
        if (seen != null) {
            node.before().forEach(earlier -> least.place(earlier, smaller(least.at(earlier), seen)));
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
