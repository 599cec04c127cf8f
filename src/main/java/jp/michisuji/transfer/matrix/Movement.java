package jp.michisuji.transfer.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutySection;

/**
 * 業務の出入り。一つの業務が、一つの課・部にとって、今持つもの・出るもの・来るもの・残るものの、どれに当たるか。
 *
 * @param section 課・部の名
 * @param destinations 関わる引継ぎ先。今持つものでは全部
 */
public record Movement(String section, Way way, Duty duty, List<Destination> destinations, Load load) {

    /** 出入りの別。 */
    public enum Way {
        HELD,
        LEAVING,
        COMING,
        STAYING
    }

    static List<Movement> of(Collection<Duty> duties, Collection<DutySection> sections) {
        Set<String> staying = sections.stream()
                .filter(DutySection::staying)
                .map(DutySection::name)
                .collect(Collectors.toSet());
        return duties.stream().flatMap(duty -> of(duty, staying).stream()).toList();
    }

    private static List<Movement> of(Duty duty, Set<String> staying) {
        List<Movement> movements = new ArrayList<>();
        movements.add(new Movement(duty.section(), Way.HELD, duty, duty.destinations(), DutyPeople.whole(duty)));
        List<Destination> leaving = new ArrayList<>();
        for (Destination to : duty.destinations()) {
            boolean stays = staying.contains(to.section()) || to.section().equals(duty.section());
            movements.add(new Movement(
                    to.section(), stays ? Way.STAYING : Way.COMING, duty, List.of(to), DutyPeople.at(duty, to)));
            if (!stays) {
                leaving.add(to);
            }
        }
        if (!leaving.isEmpty()) {
            movements.add(new Movement(duty.section(), Way.LEAVING, duty, leaving, DutyPeople.leaving(duty, leaving)));
        }
        return movements;
    }

    /** 関わる引継ぎ先と分担。「土木管理課（二次対応）、水と緑と公園課」。 */
    public String destinationsText() {
        return destinations.stream()
                .map(to -> to.part() == null ? to.section() : to.section() + "（" + to.part() + "）")
                .collect(Collectors.joining("、"));
    }

    /** 来る業務の分担。書かれていなければ空。 */
    public String partsText() {
        return destinations.stream()
                .map(Destination::part)
                .filter(part -> part != null)
                .collect(Collectors.joining("、"));
    }
}
