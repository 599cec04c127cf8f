package jp.michisuji.overview.stuck;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 課の抱える仕事。
 *
 * @param open 開いている工程
 * @param overdue そのうち期限を過ぎたもの
 */
public record SectionLoad(Holder.Place section, long open, long overdue) {

    /** 期限を過ぎたものの多い課から、次に開いているものの多い課から。 */
    public static List<SectionLoad> of(List<StuckStep> steps) {
        Map<Holder.Place, List<StuckStep>> bySection = steps.stream()
                .collect(Collectors.groupingBy(
                        step -> step.holder().section(), LinkedHashMap::new, Collectors.toList()));
        return bySection.entrySet().stream()
                .map(entry -> new SectionLoad(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream().filter(StuckStep::overdue).count()))
                .sorted(Comparator.comparingLong(SectionLoad::overdue)
                        .thenComparingLong(SectionLoad::open)
                        .reversed())
                .toList();
    }
}
