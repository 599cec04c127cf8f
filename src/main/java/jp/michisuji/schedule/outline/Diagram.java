package jp.michisuji.schedule.outline;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 図の骨組み。計画に要る要素と線だけを、図に書かれた順に持つ。境界の出来事と出来事で始まる枠（イベントサブプロセス）は入らない。
 *
 * @param processId 手続の符号
 * @param name 手続の名
 */
public record Diagram(String processId, String name, List<Element> elements, List<Flow> flows) {

    private static final Pattern VARIABLE = Pattern.compile("\\w+");

    public Diagram {
        elements = List.copyOf(elements);
        flows = List.copyOf(flows);
    }

    /** 要素の種類。 */
    public enum Kind {
        START,
        TASK,
        CALL,
        WAIT,
        TIMER,
        EXCLUSIVE,
        EVENT_BASED,
        INCLUSIVE,
        SUB_PROCESS,
        /** 工程にならず、順だけを保つもの。並行の分岐と合流、自動の処理、終わり。 */
        PASSING
    }

    /**
     * 図の要素。
     *
     * @param name 一行にした名
     * @param scope 囲んでいる枠（サブプロセス）の符号。外側なら {@code null}
     * @param call 別の手続を呼ぶときの呼び方。呼ばなければ {@code null}
     * @param many いくつも並ぶか（多重インスタンス）
     * @param standard 標準の線（default）の符号。なければ {@code null}
     * @param awaits 印 {@code awaits} が挙げる、終わるのを待っている要素の符号。書かれた順
     */
    public record Element(
            String id,
            String name,
            Kind kind,
            String scope,
            Call call,
            boolean many,
            String standard,
            Set<String> awaits) {

        public Element {
            awaits = Collections.unmodifiableSet(new LinkedHashSet<>(awaits));
        }
    }

    /**
     * 別の手続の呼び方。
     *
     * @param processId 呼ぶ手続の符号
     * @param given 渡す決まった値（{@code stage=BUKAI}）
     * @param renamed 渡す変数。受ける名 → 渡す名
     */
    public record Call(String processId, Map<String, String> given, Map<String, String> renamed) {

        public Call {
            given = Map.copyOf(given);
            renamed = Map.copyOf(renamed);
        }
    }

    /**
     * 線。
     *
     * @param name 答え（「はい」）。なければ {@code null}
     * @param condition 条件の式。なければ {@code null}
     * @param planned 計画の印 {@code planned} があるか
     */
    public record Flow(String id, String name, String from, String to, String condition, boolean planned) {}

    Optional<Element> element(String id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    /** 始まり。枠の中の始まりは、その枠の符号で尋ねる。 */
    List<Element> starts(String scope) {
        return elements.stream()
                .filter(element -> element.kind() == Kind.START)
                .filter(element -> Objects.equals(element.scope(), scope))
                .toList();
    }

    /** 所要を持つ要素。人の作業と待ち。 */
    public Stream<Element> timed() {
        return elements.stream()
                .filter(element ->
                        element.kind() == Kind.TASK || element.kind() == Kind.WAIT || element.kind() == Kind.TIMER);
    }

    /** 条件の式に名の出る変数。ほかの答えは、この図の道を変えない。 */
    public Set<String> variables() {
        return flows.stream()
                .map(Flow::condition)
                .filter(Objects::nonNull)
                .flatMap(Diagram::words)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(String condition) {
        return VARIABLE.matcher(condition).results().map(MatchResult::group);
    }
}
