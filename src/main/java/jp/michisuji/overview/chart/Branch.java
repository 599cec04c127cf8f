package jp.michisuji.overview.chart;

import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.schedule.plan.StepKey;

/**
 * 枝。畳んだり開いたりできる、工程のまとまり。
 *
 * @param key 開いた枝を覚える符号
 * @param address 開く画面。なければ {@code null}
 * @param section 所属。絞り込みに使う。まとまりそのものにはない
 * @param steps この枝に直に付く工程
 */
record Branch(String key, String label, String address, String section, List<StepKey> steps, List<Branch> children) {

    static final String BUNDLE = "section:";

    Branch {
        steps = List.copyOf(steps);
        children = List.copyOf(children);
    }

    static Branch leaf(StepKey step, String label) {
        return new Branch(step.value(), label, null, null, List.of(step), List.of());
    }

    /** 主題を束ねた枝か。主題そのものや、その中の工程ではなく。 */
    boolean bundle() {
        return key.startsWith(BUNDLE);
    }

    /** 中を入れ替えた枝。 */
    Branch with(List<Branch> others) {
        return new Branch(key, label, address, section, steps, others);
    }

    /** この枝から先のすべての工程。 */
    List<StepKey> all() {
        return Stream.concat(steps.stream(), children.stream().flatMap(child -> child.all().stream()))
                .toList();
    }

    /** この枝から先にある、畳める枝の符号。 */
    Stream<String> foldable() {
        return children.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(key), children.stream().flatMap(Branch::foldable));
    }
}
