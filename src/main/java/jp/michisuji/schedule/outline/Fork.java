package jp.michisuji.schedule.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.michisuji.schedule.outline.Diagram.Element;
import jp.michisuji.schedule.outline.Diagram.Flow;

/**
 * 分かれ道。要素から出る線のうち、計画に載るものを選ぶ。
 *
 * <p>分かっている答えが決める線が先である。印は、答えがまだないときの見込みにすぎない。
 *
 * @param open 出る線。戻る線は除いてある
 */
record Fork(Element element, List<Flow> open, Map<String, String> known) {

    /**
     * 選んだ線。
     *
     * @param trouble 一つに決まらなかったわけ。決まれば {@code null}
     */
    record Taken(List<Flow> flows, String trouble) {}

    Taken take() {
        return open.size() < 2 ? new Taken(open, null) : chosen();
    }

    private Taken chosen() {
        return switch (element.kind()) {
            case EXCLUSIVE, EVENT_BASED -> one();
            case INCLUSIVE -> some();
            default -> branches();
        };
    }

    private Taken one() {
        return find(flow -> answer(flow) == Condition.TRUE).map(Fork::sure).orElseGet(this::expected);
    }

    private Taken expected() {
        List<Flow> possible = possible();
        List<Flow> marked = possible.stream().filter(Flow::planned).toList();
        if (marked.size() > 1) {
            return unsure(marked, "計画の印がいくつもの線に付いている");
        }
        if (!marked.isEmpty() || possible.size() == 1) {
            return sure((marked.isEmpty() ? possible : marked).get(0));
        }
        return find(this::standard)
                .map(Fork::sure)
                .orElseGet(() -> unsure(possible.isEmpty() ? open : possible, "標準の線も、計画の印も、分かっている答えもない"));
    }

    private Taken some() {
        List<Flow> taken = open.stream().filter(this::wanted).toList();
        if (!taken.isEmpty()) {
            return new Taken(taken, null);
        }
        return find(this::standard).map(Fork::sure).orElseGet(() -> unsure(open, "要ると分かっている線も、標準の線も、計画の印もない"));
    }

    /** 分岐でない要素から出る線は並んで進む。条件を持つ線は、要ると分かっているものと印のあるものだけが進む。 */
    private Taken branches() {
        return new Taken(
                open.stream()
                        .filter(flow -> flow.condition() == null || wanted(flow))
                        .toList(),
                null);
    }

    private boolean wanted(Flow flow) {
        Condition answer = answer(flow);
        return answer == Condition.TRUE || flow.planned() && answer != Condition.FALSE;
    }

    private List<Flow> possible() {
        return open.stream().filter(flow -> answer(flow) != Condition.FALSE).toList();
    }

    private Optional<Flow> find(Predicate<Flow> wanted) {
        return open.stream().filter(wanted).findFirst();
    }

    private boolean standard(Flow flow) {
        return flow.id().equals(element.standard());
    }

    private Condition answer(Flow flow) {
        return Condition.of(flow.condition(), known);
    }

    private static Taken sure(Flow flow) {
        return new Taken(List.of(flow), null);
    }

    private Taken unsure(List<Flow> from, String why) {
        Flow first = from.get(0);
        String answer = first.name() == null ? first.to() : first.name();
        return new Taken(List.of(first), "分かれ道「" + element.name() + "」の先が決まらない（" + why + "）。「" + answer + "」へ進むものとした");
    }
}
