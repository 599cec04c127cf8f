package jp.michisuji.overview.stuck;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.workflow.WorkLoads.Load;

/**
 * 課の抱える仕事。
 *
 * @param open 開いている工程
 * @param overdue そのうち期限を過ぎたもの
 */
public record SectionLoad(Holder.Place section, long open, long overdue) {

    /** 期限を過ぎたものの多い課から、次に開いているものの多い課から。 */
    static List<SectionLoad> of(List<Load> loads, Function<String, Holder.Place> section) {
        Map<Holder.Place, List<Load>> bySection = loads.stream()
                .collect(Collectors.groupingBy(
                        load -> section.apply(load.postCode()), LinkedHashMap::new, Collectors.toList()));
        return bySection.entrySet().stream()
                .map(entry -> new SectionLoad(
                        entry.getKey(),
                        entry.getValue().stream().mapToLong(Load::open).sum(),
                        entry.getValue().stream().mapToLong(Load::overdue).sum()))
                .sorted(Comparator.comparingLong(SectionLoad::overdue)
                        .thenComparingLong(SectionLoad::open)
                        .reversed())
                .toList();
    }
}
