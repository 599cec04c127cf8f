package jp.michisuji.transfer.matrix;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.Headcount;

/** 業務の人員の数え方。印刷された欄から読み違えようのない数だけを数え、ほかは推し量らない（T11）。 */
final class DutyPeople {

    private DutyPeople() {}

    /** 今の課で、その業務の全体に要る人員。 */
    static Load whole(Duty duty) {
        return new Headcount(duty.headcount()).number().map(Load::of).orElseGet(() -> sum(duty, duty.destinations()));
    }

    /** 改革のあと、その引継ぎ先に要る人員。 */
    static Load at(Duty duty, Destination destination) {
        return sum(duty, List.of(destination));
    }

    /** 今の課から出る人員。すべての引継ぎ先へ出るなら、分けられていなくても全体が出る。 */
    static Load leaving(Duty duty, Collection<Destination> leaving) {
        return leaving.size() == duty.destinations().size() ? whole(duty) : sum(duty, leaving);
    }

    private static Load sum(Duty duty, Collection<Destination> destinations) {
        List<BigDecimal> known = destinations.stream()
                .map(Destination::people)
                .filter(Objects::nonNull)
                .toList();
        if (!known.isEmpty() && known.size() == destinations.size()) {
            return Load.of(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return duty.headcount() == null ? Load.UNPRINTED : Load.UNSPLIT;
    }
}
