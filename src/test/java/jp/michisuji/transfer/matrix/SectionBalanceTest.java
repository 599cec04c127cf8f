package jp.michisuji.transfer.matrix;

import static jp.michisuji.transfer.matrix.DutyExamples.SECTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutySection;
import org.junit.jupiter.api.Test;

class SectionBalanceTest {

    private final List<SectionBalance> balances = SectionBalance.of(SECTIONS, Movement.of(DutyExamples.六件, SECTIONS));

    private SectionBalance of(String section) {
        return balances.stream()
                .filter(balance -> balance.section().name().equals(section))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void 今の課は全体の人員を持ち_読めない欄と欄のないものは件数で言う() {
        Load before = of("まちづくり課").before();
        assertThat(before.duties()).isEqualTo(6);
        assertThat(before.peopleText()).as("0.5 + 1.5 + 3 + 2").isEqualTo("7人");
        assertThat(before.unknownText()).isEqualTo("未分割1件・記載なし1件");
    }

    @Test
    void すべての引継ぎ先へ出る業務は全体が出て_支所と分ける業務は分けられるまで未分割() {
        Load leaves = of("まちづくり課").leaves();
        assertThat(leaves.duties()).as("支所に残る相談と廃止は出ない").isEqualTo(4);
        assertThat(leaves.peopleText()).as("河川占用 0.5 と道路の整備 3").isEqualTo("3.5人");
        assertThat(leaves.unsplit()).as("道路占用と監察").isEqualTo(2);
    }

    @Test
    void 受ける課は分担だけの人員を持ち_分け方の分からないものを足さない() {
        Load comes = of("土木管理課").comes();
        assertThat(comes.duties()).isEqualTo(4);
        assertThat(comes.people()).isEqualByComparingTo("0.5");
        assertThat(comes.areaText()).as("一人当たり4㎡").isEqualTo("2㎡");
        assertThat(comes.unknownText()).isEqualTo("未分割3件");
    }

    @Test
    void 支所の組織に残るものは_来るものに数えず改革後に持つ() {
        SectionBalance staying = of("支所まちづくり課");
        assertThat(staying.comes().isNone()).isTrue();
        assertThat(staying.after().duties()).isEqualTo(3);
        assertThat(staying.grows()).isFalse();
        assertThat(staying.peopleText()).isEqualTo("±0人");
    }

    @Test
    void 人員か件数の増える課に印が付き_減る課には付かない() {
        assertThat(of("土木管理課").grows()).isTrue();
        assertThat(of("土木課").grows()).as("人員は読めないが、一件来る").isTrue();
        assertThat(of("土木課").peopleText()).isEqualTo("人員不明");
        assertThat(of("まちづくり課").grows()).isFalse();
        assertThat(of("まちづくり課").peopleText()).isEqualTo("−3.5人");
        assertThat(of("住宅課").isIdle()).isTrue();
    }

    @Test
    void 人が分けた人員は_分けたとおりに出て来る() {
        Duty split = DutyExamples.duty(1, "占用", "道路占用", "1.5", "支所まちづくり課/町会等:0.5", "土木管理課:1");
        List<SectionBalance> after = SectionBalance.of(SECTIONS, Movement.of(List.of(split), SECTIONS));
        assertThat(after.get(0).leaves().people()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(after.get(1).stays().people()).isEqualByComparingTo("0.5");
        assertThat(after.get(3).comes().people()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void 同じ課のまま残る業務は_出も来もしない() {
        Duty own = DutyExamples.duty(1, "整備", "整備", "1", "まちづくり課:1");
        DutySection section = DutyExamples.section("まちづくり課", false);
        SectionBalance balance = SectionBalance.of(List.of(section), Movement.of(List.of(own), List.of(section)))
                .get(0);
        assertThat(balance.leaves().isNone()).isTrue();
        assertThat(balance.comes().isNone()).isTrue();
        assertThat(balance.stays().duties()).isEqualTo(1);
    }

    @Test
    void 課の頁は_出るもの_来るもの_残るもの_出ないものに分ける() {
        List<Movement> movements = Movement.of(DutyExamples.六件, SECTIONS);
        SectionPage giving = SectionPage.of(SECTIONS.get(0), movements);
        assertThat(giving.leaving())
                .extracting(it -> it.duty().name())
                .containsExactly("河川占用", "道路占用許可", "監察等業務", "道路の整備");
        assertThat(giving.leaving().get(3).destinationsText()).isEqualTo("土木課（道路）、土木管理課（調整）");
        assertThat(giving.unmoved()).extracting(it -> it.duty().name()).containsExactly("住民からの相談", "土木技術検討部会");
        SectionPage taking = SectionPage.of(SECTIONS.get(3), movements);
        assertThat(taking.coming()).extracting(Movement::partsText).containsExactly("", "", "二次対応", "調整");
        assertThat(SectionPage.of(SECTIONS.get(1), movements).staying()).hasSize(3);
    }
}
