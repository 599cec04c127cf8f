package jp.michisuji.schedule.outline;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.plan.Trouble;

/**
 * 開いた網。一つの主題の手続を、呼ぶ手続の中まで開いた工程の網。
 *
 * @param steps 先に終わるものから順に
 * @param last 次に何も待っていない工程。これらが終われば手続が終わる
 * @param places 網の下がる所
 * @param paths 仕事の台帳の行から、工程の符号を引く索引
 * @param told 線でつながらない工程が終わると、知らせの来る待ち
 */
public record Unfolded(
        List<PlanStep> steps,
        Set<StepKey> last,
        List<Place> places,
        StepPaths paths,
        Set<StepKey> told,
        List<Trouble> troubles) {

    public Unfolded {
        steps = List.copyOf(steps);
        last = Set.copyOf(last);
        places = List.copyOf(places);
        told = Set.copyOf(told);
        troubles = List.copyOf(troubles);
    }

    /** 先に何も要らない工程。 */
    public Set<StepKey> first() {
        return steps.stream()
                .filter(step -> step.after().isEmpty())
                .map(PlanStep::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** 先に何も要らなかった工程を、{@code entry} の後に置いた網。 */
    public Unfolded after(Collection<StepKey> entry) {
        return new Unfolded(
                steps.stream().map(step -> after(step, entry)).toList(),
                last,
                places.stream().map(place -> after(place, entry)).toList(),
                paths,
                told,
                troubles);
    }

    private static PlanStep after(PlanStep step, Collection<StepKey> entry) {
        return step.after().isEmpty() ? new PlanStep(step.key(), step.label(), Set.copyOf(entry), step.pace()) : step;
    }

    private static Place after(Place place, Collection<StepKey> entry) {
        return place.after().isEmpty()
                ? new Place(place.key(), place.called(), place.label(), Set.copyOf(entry))
                : place;
    }
}
