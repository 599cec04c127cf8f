package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import jp.michisuji.schedule.plan.Timetable.Window;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** 約束事を試す、でたらめな網。輪はない。 */
final class Networks {

    static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate ANCHOR = LocalDate.of(2027, 4, 1);
    private static final List<String> BODIES = List.of("bukai", "chogi");

    private Networks() {}

    /** @param before 前の工程。番号で言い、自分の番号で割った余りを読む */
    record Node(int pace, int openDays, List<Integer> before, int progress) {

        Set<StepKey> after(int at) {
            return at == 0
                    ? Set.of()
                    : before.stream().map(number -> key(number % at)).collect(Collectors.toSet());
        }
    }

    static StepKey key(int at) {
        return StepKey.of("duty:" + at % 3, "step" + at);
    }

    static Arbitrary<List<Node>> nodes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 1000).list().ofMaxSize(3),
                        Arbitraries.integers().between(0, 3))
                .as(Node::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    /** 作業だけの、まだ何も始まっていない網。最後の工程が基準日に終わる。 */
    static Arbitrary<Situation> works() {
        return nodes().map(nodes -> {
            Set<StepKey> all =
                    IntStream.range(0, nodes.size()).mapToObj(Networks::key).collect(Collectors.toSet());
            PlanStep last = new PlanStep(key(nodes.size()), "移管する", all, new Pace.Work(0));
            List<PlanStep> steps = IntStream.rangeClosed(0, nodes.size())
                    .mapToObj(at -> at == nodes.size() ? last : step(at, nodes.get(at), false))
                    .toList();
            return new Situation(
                    new Network(steps, Map.of(last.key(), ANCHOR)),
                    Map.of(),
                    new Timetable(Given.DAYS, Map.of(), Map.of()));
        });
    }

    /** 審議も期間も所要のない工程もある、途中まで進んだ網。 */
    static Arbitrary<Situation> any() {
        return Combinators.combine(nodes(), timetables(), Arbitraries.integers().between(1, 7))
                .as((nodes, timetable, every) -> new Situation(
                        new Network(
                                IntStream.range(0, nodes.size())
                                        .mapToObj(at -> step(at, nodes.get(at), true))
                                        .toList(),
                                anchors(nodes.size(), every)),
                        facts(nodes),
                        timetable));
    }

    private static PlanStep step(int at, Node node, boolean mixed) {
        return new PlanStep(key(at), "工程" + at, node.after(at), mixed ? pace(node) : new Pace.Work(node.openDays()));
    }

    private static Pace pace(Node node) {
        return switch (node.pace()) {
            case 0 -> new Pace.Deliberation("bukai", null);
            case 1 -> new Pace.Deliberation("chogi", "chogi" + node.openDays() % 12);
            case 2 -> new Pace.Windowed("budget", node.openDays() % 10);
            case 3 -> new Pace.Unknown();
            default -> new Pace.Work(node.openDays());
        };
    }

    private static Map<StepKey, LocalDate> anchors(int size, int every) {
        return IntStream.range(0, size)
                .filter(at -> at % every == 0)
                .boxed()
                .collect(Collectors.toMap(Networks::key, at -> ANCHOR.minusDays(at)));
    }

    /** 前の工程をみな終えた工程だけが、進んでいる。 */
    private static Map<StepKey, Fact> facts(List<Node> nodes) {
        Map<StepKey, Fact> facts = new HashMap<>();
        for (int at = 0; at < nodes.size(); at++) {
            Node node = nodes.get(at);
            boolean free = node.after(at).stream()
                    .allMatch(before ->
                            facts.containsKey(before) && facts.get(before).done());
            LocalDate started = TODAY.minusDays(node.openDays());
            if (free && node.progress() > 1) {
                facts.put(
                        key(at), new Fact(started, node.progress() == 3 ? TODAY.minusDays(node.openDays() / 2) : null));
            }
        }
        return facts;
    }

    private static Arbitrary<Timetable> timetables() {
        Arbitrary<List<Integer>> gaps =
                Arbitraries.integers().between(5, 45).list().ofSize(12);
        return Combinators.combine(gaps, gaps, gaps)
                .as((bukai, chogi, budget) -> new Timetable(
                        Given.DAYS,
                        Map.of(BODIES.get(0), sittings("bukai", bukai), BODIES.get(1), sittings("chogi", chogi)),
                        Map.of("budget", windows(budget))));
    }

    private static List<Sitting> sittings(String body, List<Integer> gaps) {
        return IntStream.range(0, gaps.size())
                .mapToObj(at -> {
                    LocalDate day = from(gaps, at);
                    return new Sitting(body + at, "第" + (at + 1) + "回", day.minusDays(5), day);
                })
                .toList();
    }

    private static List<Window> windows(List<Integer> gaps) {
        return IntStream.range(0, gaps.size())
                .mapToObj(at -> new Window(
                        "w" + at, "期間" + at, from(gaps, at), from(gaps, at).plusDays(gaps.get(at) / 2)))
                .toList();
    }

    private static LocalDate from(List<Integer> gaps, int at) {
        return TODAY.minusDays(20)
                .plusDays(gaps.subList(0, at + 1).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }
}
