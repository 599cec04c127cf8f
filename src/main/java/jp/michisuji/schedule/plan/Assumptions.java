package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import jp.michisuji.schedule.plan.Trouble.Kind;

/** 見込みの前提。仮に置いた開催の日によっている見込みを、会議体ごとに一文で断る。 */
final class Assumptions {

    private record Place(String body, LocalDate day) {}

    private final Map<Place, String> assumed = new HashMap<>();

    Assumptions(Timetable timetable) {
        timetable.sittings().forEach((body, sittings) -> sittings.forEach(sitting -> note(body, sitting)));
    }

    /** 同じ日に決まった開催があれば、仮の日によってはいない。 */
    private void note(String body, Sitting sitting) {
        assumed.merge(new Place(body, sitting.day()), said(sitting), (one, other) -> one.isEmpty() ? one : other);
    }

    /** @param toCome まだ終えていない工程 */
    List<Trouble> troubles(Collection<Node> toCome, PerStep<Span> spans) {
        Map<String, List<Node>> resting = new TreeMap<>();
        toCome.stream().filter(step -> spans.at(step) != null).forEach(step -> words(step.pace(), spans.at(step))
                .forEach(words -> resting.computeIfAbsent(words, none -> new ArrayList<>())
                        .add(step)));
        return resting.entrySet().stream()
                .map(entry -> new Trouble(
                        Kind.ASSUMED_SITTING,
                        entry.getKey(),
                        StepGraph.keys(StepGraph.reach(entry.getValue(), Node::behind))))
                .toList();
    }

    private Stream<String> words(Pace pace, Span span) {
        return pace instanceof Pace.Deliberation deliberation
                ? Stream.of(assumed.getOrDefault(new Place(deliberation.body(), span.finish()), ""))
                        .filter(words -> !words.isEmpty())
                : Stream.empty();
    }

    private static String said(Sitting sitting) {
        return sitting.assumed() == null ? "" : sitting.assumed();
    }
}
