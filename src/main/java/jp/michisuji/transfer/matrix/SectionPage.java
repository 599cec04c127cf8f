package jp.michisuji.transfer.matrix;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutySection;

/**
 * 課・部の頁。そこから出る業務、そこへ来る業務、残って受け持つ業務、今の課から出ない業務。
 *
 * @param unmoved 今の課として持ち、どこへも出ない業務（支所存置・廃止）
 */
public record SectionPage(
        SectionBalance balance,
        List<Movement> leaving,
        List<Movement> coming,
        List<Movement> staying,
        List<Movement> unmoved) {

    static SectionPage of(DutySection section, List<Movement> movements) {
        List<Movement> own = movements.stream()
                .filter(movement -> movement.section().equals(section.name()))
                .toList();
        List<Movement> leaving = of(own, Movement.Way.LEAVING);
        Set<Duty> left = leaving.stream().map(Movement::duty).collect(Collectors.toSet());
        return new SectionPage(
                SectionBalance.of(section, own),
                leaving,
                of(own, Movement.Way.COMING),
                of(own, Movement.Way.STAYING),
                of(own, Movement.Way.HELD).stream()
                        .filter(held -> !left.contains(held.duty()))
                        .toList());
    }

    private static List<Movement> of(List<Movement> own, Movement.Way way) {
        return own.stream().filter(movement -> movement.way() == way).toList();
    }
}
