package jp.michisuji.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 行き先の決め方。どの名が支所の組織かを知り、引継ぎ先の並びから別を決める。 */
public record Dispositions(Map<String, Boolean> staying) {

    public static Dispositions among(List<DutySection> sections) {
        return new Dispositions(sections.stream().collect(Collectors.toMap(DutySection::name, DutySection::staying)));
    }

    /** 知らない名は本庁の組織とみなす。 */
    public Disposition of(Collection<Destination> destinations) {
        return Disposition.of(destinations.stream()
                .map(to -> staying.getOrDefault(to.section(), false))
                .toList());
    }
}
