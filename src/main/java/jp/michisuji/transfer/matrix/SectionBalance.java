package jp.michisuji.transfer.matrix;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.transfer.DutySection;

/**
 * 課・部の差引。出る業務と来る業務の、件数・人員・面積の差。
 *
 * @param before 今の課として持つもの
 * @param leaves よその課・部へ出るもの
 * @param comes よその課から来るもの
 * @param stays 支所の組織として、または同じ課のまま残るもの
 */
public record SectionBalance(DutySection section, Load before, Load leaves, Load comes, Load stays) {

    /** 課・部の順に。どの業務にも出ない課・部も、0 として並ぶ。 */
    static List<SectionBalance> of(Collection<DutySection> sections, Collection<Movement> movements) {
        Map<String, List<Movement>> bySection = movements.stream().collect(Collectors.groupingBy(Movement::section));
        return sections.stream()
                .map(section -> of(section, bySection.getOrDefault(section.name(), List.of())))
                .toList();
    }

    static SectionBalance of(DutySection section, List<Movement> own) {
        return new SectionBalance(
                section,
                total(own, Movement.Way.HELD),
                total(own, Movement.Way.LEAVING),
                total(own, Movement.Way.COMING),
                total(own, Movement.Way.STAYING));
    }

    private static Load total(List<Movement> own, Movement.Way way) {
        return own.stream()
                .filter(movement -> movement.way() == way)
                .map(Movement::load)
                .reduce(Load.NONE, Load::plus);
    }

    /** 業務に出ない課・部か。 */
    boolean isIdle() {
        return before.isNone() && after().isNone();
    }

    /** 改革のあとに持つもの。 */
    public Load after() {
        return comes.plus(stays);
    }

    public BigDecimal people() {
        return comes.people().subtract(leaves.people());
    }

    /** 業務量が増えるか。人員が同じか読めなければ、件数で見る（T11、T12）。 */
    public boolean grows() {
        int people = people().signum();
        return people > 0 || people == 0 && comes.duties() > leaves.duties();
    }

    /** 「＋12件」。 */
    public String dutiesText() {
        return signed(BigDecimal.valueOf(comes.duties() - leaves.duties())) + "件";
    }

    /** 「＋10.2人」。出る分も来る分も読めなければ「人員不明」。 */
    public String peopleText() {
        return isCounted() ? signed(people()) + "人" : "人員不明";
    }

    /** 「＋40.8㎡」。人員が読めなければ横線。 */
    public String areaText() {
        return isCounted() ? signed(comes.area().subtract(leaves.area())) + "㎡" : "—";
    }

    private boolean isCounted() {
        return comes.isCounted() && leaves.isCounted();
    }

    /** 人員の差引に入れていない分があるか。 */
    public boolean uncertain() {
        return isCounted()
                && !(comes.unknownText().isEmpty() && leaves.unknownText().isEmpty());
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "＋" : number.signum() < 0 ? "−" : "±") + Load.plain(number.abs());
    }
}
