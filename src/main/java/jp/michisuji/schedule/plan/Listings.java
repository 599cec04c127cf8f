package jp.michisuji.schedule.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.michisuji.schedule.plan.Trouble.Kind;

/** 載せ方の困りごと。載せた開催がなくなった審議と、準備を始めたのにかける開催が決まっていない審議。 */
record Listings(Map<StepKey, Fact> facts, Slots slots) {

    /** @param toCome まだ終えていない工程 */
    List<Trouble> troubles(List<Node> toCome) {
        Set<String> prepared = prepared();
        return Stream.concat(
                        toCome.stream()
                                .filter(step -> slots.lost(step.pace()))
                                .map(step -> trouble(step, Kind.NO_SITTING, "を載せていた開催がなくなったので")),
                        toCome.stream()
                                .filter(step -> undecided(step.pace())
                                        && prepared.contains(step.key().part()))
                                .map(step -> trouble(step, Kind.UNDECIDED_SITTING, "は、かける開催が決まっていない（中止か次回未定）ので")))
                .toList();
    }

    private static boolean undecided(Pace pace) {
        return pace instanceof Pace.Deliberation deliberation && deliberation.sitting() == null;
    }

    /** 終えた工程のある手続。 */
    private Set<String> prepared() {
        Set<String> prepared = new HashSet<>();
        facts.forEach((step, fact) -> {
            if (fact.done()) {
                prepared.add(step.part());
            }
        });
        return prepared;
    }

    private static Trouble trouble(Node step, Kind kind, String because) {
        return new Trouble(
                kind, Words.named(List.of(step.label())) + because + "、次に間に合う開催で見込みます。", List.of(step.key()));
    }
}
