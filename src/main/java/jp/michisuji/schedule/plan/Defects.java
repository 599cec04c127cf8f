package jp.michisuji.schedule.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.schedule.plan.Trouble.Kind;

/** 網の欠け。日を数える前から分かる困りごとを、工程の名で挙げる。 */
record Defects(StepGraph graph) {

    /**
     * @param cycles 前後の輪
     * @param lead 所要の要る工程
     * @param onward 所要が決まらないと日がずれる隣の工程
     */
    List<Trouble> troubles(List<List<Node>> cycles, Collection<Node> lead, Function<Node, List<Node>> onward) {
        List<Trouble> troubles = new ArrayList<>();
        cycles.forEach(cycle -> troubles.add(cycle(cycle)));
        byLabel(graph.astray().stream()).forEach((label, steps) -> troubles.add(astray(label, steps)));
        byLabel(lead.stream().filter(step -> step.pace() instanceof Pace.Unknown))
                .forEach((label, steps) -> troubles.add(unknownLead(label, steps, onward)));
        return troubles;
    }

    private static Trouble cycle(List<Node> cycle) {
        String names = Words.named(cycle.stream().map(Node::label).toList());
        return new Trouble(Kind.CYCLE, names + "は前後が輪になっているので、これを待つ工程も含めて日が決まりません。", StepGraph.keys(cycle));
    }

    private static Trouble astray(String label, List<Node> steps) {
        return new Trouble(
                Kind.UNKNOWN_STEP,
                Words.counted(label, steps.size()) + "の前に終えるはずの工程が見つからないので、待たずに数えています。",
                StepGraph.keys(steps));
    }

    private static Trouble unknownLead(String label, List<Node> steps, Function<Node, List<Node>> onward) {
        return new Trouble(
                Kind.NO_LEAD_TIME,
                Words.counted(label, steps.size()) + "の所要が決まっていないので、0開庁日として数えています。",
                StepGraph.keys(StepGraph.reach(steps, onward)));
    }

    private static Map<String, List<Node>> byLabel(Stream<Node> steps) {
        return steps.collect(Collectors.groupingBy(Node::label, LinkedHashMap::new, Collectors.toList()));
    }
}
