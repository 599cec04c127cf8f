package jp.michisuji.schedule.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 計画の道。一つの手続で、計画に載る工程と、その前後。
 *
 * @param name 手続の名
 * @param nodes 先に終わるものから順に
 * @param last 次に何も待っていない工程。これらが終われば手続が終わる
 * @param ambiguities 図から一つに決まらなかったことを、言葉で
 */
public record Outline(String processId, String name, List<Node> nodes, List<Node> last, List<String> ambiguities) {

    public Outline {
        nodes = List.copyOf(nodes);
        last = List.copyOf(last);
        ambiguities = List.copyOf(ambiguities);
    }

    /** 工程の種類。 */
    public enum Kind {
        TASK("人の作業"),
        CALL("別の手続"),
        WAIT("知らせを待つ"),
        TIMER("日を待つ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * 計画に載る工程。
     *
     * @param id 図の要素の符号
     * @param path 囲む枠（サブプロセス）の符号から要素の符号までを「/」でつなぐ
     * @param call 別の手続の呼び方。{@link Kind#CALL} でなければ {@code null}
     * @param many いくつも並ぶか。別の手続なら、案件や業務の数だけ網が下がる
     * @param after 先に終わっていなければならない工程の符号
     * @param told 線でつながらない工程が終わると、知らせの来る待ちか
     */
    public record Node(
            String id,
            String path,
            String name,
            Kind kind,
            Diagram.Call call,
            boolean many,
            Set<String> after,
            boolean told) {

        public Node {
            after = Set.copyOf(after);
        }

        /** 呼ぶ手続の符号。別の手続でなければ {@code null}。 */
        public String called() {
            return call == null ? null : call.processId();
        }

        /** 子に渡る答え。分かっている答えに、呼ぶときに渡す値を重ねる。 */
        Map<String, String> passed(Map<String, String> known) {
            Map<String, String> passed = new HashMap<>(known);
            call.renamed().forEach((to, from) -> Optional.ofNullable(known.get(from))
                    .ifPresent(value -> passed.put(to, value)));
            passed.putAll(call.given());
            return passed;
        }
    }

    public Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** 先に何も要らない工程。 */
    public List<Node> first() {
        return nodes.stream().filter(node -> node.after().isEmpty()).toList();
    }
}
