package jp.michisuji.schedule.plan;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** 工程ごとの値。計算の間は網の目に置き、そのまま、符号で引く書き換えられない表になる。 */
final class PerStep<V> extends AbstractMap<StepKey, V> {

    private final StepGraph graph;
    private final Object[] values;
    private int size;

    PerStep(StepGraph graph) {
        this.graph = graph;
        this.values = new Object[graph.nodes().size()];
    }

    static <V> PerStep<V> of(StepGraph graph, Function<Node, V> value) {
        PerStep<V> all = new PerStep<>(graph);
        graph.nodes().forEach(node -> all.place(node, value.apply(node)));
        return all;
    }

    /** 網にない工程の値は捨てる。 */
    static <V> PerStep<V> of(StepGraph graph, Map<StepKey, V> given) {
        PerStep<V> all = new PerStep<>(graph);
        given.forEach((key, value) -> {
            Node node = graph.node(key);
            if (node != null) {
                all.place(node, value);
            }
        });
        return all;
    }

    /** @param value {@code null} なら置かない */
    void place(Node node, V value) {
        if (value != null) {
            size += values[node.number()] == null ? 1 : 0;
            values[node.number()] = value;
        }
    }

    /** まだ置いていなければ {@code null} */
    @SuppressWarnings("unchecked")
    V at(Node node) {
        return (V) values[node.number()];
    }

    @Override
    public V get(Object key) {
        Node node = graph.node(key);
        return node == null ? null : at(node);
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<StepKey, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<StepKey, V>> iterator() {
                return graph.nodes().stream()
                        .filter(node -> at(node) != null)
                        .map(node -> Map.entry(node.key(), at(node)))
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
