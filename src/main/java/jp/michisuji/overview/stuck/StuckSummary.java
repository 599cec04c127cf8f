package jp.michisuji.overview.stuck;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.overview.stuck.Holder.Place;

/**
 * 止まっている工程の見渡し。絞り込んだ行と、範囲ごとの件数、絞り込みに選べる課と部。
 *
 * @param rows 害の大きい順
 * @param counts 範囲のほかの絞り込みに合うものの、範囲ごとの件数
 * @param all 絞り込む前の件数
 */
public record StuckSummary(
        List<StuckStep> rows,
        Map<StuckFilter.View, Long> counts,
        List<Place> sections,
        List<Place> departments,
        int all) {

    public static StuckSummary of(List<StuckStep> steps, StuckFilter filter) {
        Map<StuckFilter.View, Long> counts = new EnumMap<>(StuckFilter.View.class);
        for (StuckFilter.View view : StuckFilter.View.values()) {
            counts.put(
                    view,
                    steps.stream().filter(filter::suits).filter(view::holds).count());
        }
        return new StuckSummary(
                steps.stream().filter(filter::matches).toList(),
                counts,
                places(steps, Holder::section),
                places(steps, Holder::department),
                steps.size());
    }

    private static List<Place> places(List<StuckStep> steps, Function<Holder, Place> of) {
        return steps.stream()
                .map(StuckStep::holder)
                .map(of)
                .distinct()
                .sorted(Comparator.comparing(Place::name))
                .collect(Collectors.toList());
    }
}
