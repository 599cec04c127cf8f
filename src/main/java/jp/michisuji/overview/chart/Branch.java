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

    Branch {
        steps = List.copyOf(steps);
        children = List.copyOf(children);
    }

    static Branch leaf(StepKey step, String label) {
        return new Branch(step.value(), label, null, null, List.of(step), List.of());
    }

    /** この枝から先のすべての工程。 */
    List<StepKey> all() {
        return Stream.concat(steps.stream(), children.stream().flatMap(child -> child.all().stream()))
                .toList();
    }
}
