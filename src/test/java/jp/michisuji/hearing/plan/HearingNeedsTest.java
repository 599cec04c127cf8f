package jp.michisuji.hearing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.reform.ItemDuties.Touched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 聴くべき団体の表。影響のある分野に限って、団体とわけと典拠を挙げる（T27）。 */
class HearingNeedsTest {

    private static final String 町会連合会 = "各地区町会・自治会連合会（又は町会・自治会連絡会）";

    private final DecisionTable table;

    HearingNeedsTest() throws IOException {
        table = DecisionTable.read(Files.readString(Path.of("bpmn/hearing/hearing-needs.dmn")));
    }

    @ParameterizedTest
    @CsvSource({
        "区民課, 障害者の支援に関すること, 障害者団体連合会",
        "区民課, 民生委員・児童委員に関すること, 民生児童委員会",
        "協働推進課, 老人クラブ助成, 老人クラブ",
        "管理課, 高齢者の支援, 老人クラブ",
        "協働推進課, 町会・自治会活動支援, " + 町会連合会,
        "まちづくり課, 町会等の道路占用許可, "
    })
    void 影響のある分野の団体を挙げる(String section, String name, String group) {
        boolean window = !section.equals("協働推進課") && !section.equals("まちづくり課");
        List<String> groups = groups(new Touched(1, section, "", name, true, window));

        if (group == null) {
            assertThat(groups).as("支所が町会の相手に残るなら影響はない").isEmpty();
        } else {
            assertThat(groups).containsExactly(group);
        }
    }

    @Test
    void 協働推進課のほかの課では_町会の相手をする窓口が替わるときだけ挙げる() {
        assertThat(groups(new Touched(1, "まちづくり課", "", "町会等の道路占用許可", true, true)))
                .containsExactly(町会連合会);
    }

    @Test
    void 支所に残る業務は団体に影響しない() {
        assertThat(groups(new Touched(1, "まちづくり課", "", "町会等の道路占用許可", false, false)))
                .isEmpty();
        assertThat(groups(new Touched(1, "区民課", "", "高齢者の相談", false, false))).isEmpty();
    }

    @Test
    void 協働推進課の町会の業務は_支所の組織に残っても対応体制が変わるので挙げる() {
        assertThat(groups(new Touched(1, "協働推進課", "", "町会・自治会活動支援", false, false)))
                .containsExactly(町会連合会);
    }

    @Test
    void 内部的な調整だけの業務には一つも挙げない() {
        assertThat(groups(new Touched(1, "管理課", "庶務に関すること", "文書の収受", true, true)))
                .isEmpty();
        assertThat(HearingNeeds.proposals(table, List.of())).isEmpty();
    }

    @Test
    void 幾つの業務から挙がっても団体は一度だけで_もとの業務をすべて添える() {
        List<NeededGroup> needed = HearingNeeds.proposals(
                table,
                List.of(
                        new Touched(1, "協働推進課", "", "老人クラブ助成", true, false),
                        new Touched(2, "区民課", "高齢に関すること", "高齢者の相談", true, true)));

        assertThat(needed).singleElement().satisfies(each -> {
            assertThat(each.group()).isEqualTo("老人クラブ");
            assertThat(each.reason()).contains("高齢者に関わる業務");
            assertThat(each.source()).startsWith("港区役所改革資料 L6");
            assertThat(each.duties()).extracting(Touched::id).containsExactly(1L, 2L);
        });
    }

    private List<String> groups(Touched duty) {
        return HearingNeeds.proposals(table, List.of(duty)).stream()
                .map(NeededGroup::group)
                .toList();
    }
}
