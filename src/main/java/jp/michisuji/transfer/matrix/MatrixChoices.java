package jp.michisuji.transfer.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutySection;

/**
 * 星取表の絞り込みの選択肢。業務にあるものだけを並べる。
 *
 * @param sections 今の課
 * @param destinations 引継ぎ先
 * @param days 移管日
 */
public record MatrixChoices(List<String> sections, List<String> destinations, List<LocalDate> days) {

    static MatrixChoices of(Collection<Duty> duties, List<DutySection> sections) {
        return new MatrixChoices(
                named(duties, sections, duty -> Stream.of(duty.section())),
                named(duties, sections, duty -> duty.destinations().stream().map(Destination::section)),
                duties.stream()
                        .map(Duty::transferOn)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<String> named(
            Collection<Duty> duties, List<DutySection> sections, Function<Duty, Stream<String>> names) {
        Set<String> used = duties.stream().flatMap(names).collect(Collectors.toSet());
        return sections.stream().map(DutySection::name).filter(used::contains).toList();
    }
}
