package jp.michisuji.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.michisuji.decision.DecisionTable;
import org.junit.jupiter.api.Test;

/** 移管に要ることの表。業務の事実ごとに、どの準備と手続を案とするか。 */
class TransferNeedsTest {

    private final DecisionTable table;

    TransferNeedsTest() throws IOException {
        table = DecisionTable.read(Files.readString(Path.of("bpmn/transfer/transfer-needs.dmn")));
    }

    @Test
    void 移す業務にはどれも手順書と予算と人員と決裁が要る() {
        assertThat(needs("道路の清掃に関すること", "清掃", null, BigDecimal.ZERO))
                .contains(Need.MANUAL, Need.BUDGET, Need.STAFFING, Need.APPROVAL);
    }

    @Test
    void 移る人がいるか人数が読み分けられなければ執務場所が要る() {
        assertThat(needs("清掃", "清掃", null, new BigDecimal("0.5"))).contains(Need.LAYOUT);
        assertThat(needs("清掃", "清掃", null, null)).contains(Need.LAYOUT);
        assertThat(needs("清掃", "清掃", null, BigDecimal.ZERO)).doesNotContain(Need.LAYOUT);
    }

    @Test
    void 許可の業務には例規と周知が要る() {
        assertThat(needs("土木施設の占用許可に関すること", "占用許可", null, null)).contains(Need.RULES, Need.NOTICE);
        assertThat(needs("道路の清掃に関すること", "清掃", null, null)).doesNotContain(Need.RULES, Need.NOTICE);
    }

    @Test
    void 補助金の業務には申請補助と交付決定の切分けが要る() {
        assertThat(needs("補助金に関すること", "防災士養成の助成", null, null)).contains(Need.SUBSIDY, Need.NOTICE, Need.DISASTER);
    }

    @Test
    void 施設の所管の整理は_道路や公園ではなく人の集まる施設の業務に要る() {
        assertThat(needs("土木施設の占用許可に関すること", "道路占用許可", null, null)).doesNotContain(Need.FACILITY);
        assertThat(needs("施設等管理業務", "いきいきプラザ", null, null)).contains(Need.FACILITY);
        assertThat(needs("施設等管理業務", "保育園、あっぱい等", null, null)).contains(Need.FACILITY);
    }

    @Test
    void 町会に関わる業務には関係団体の意見聴取が要る() {
        assertThat(needs("町会・自治会に関すること", "町会の支援", null, null)).contains(Need.HEARING, Need.COMMUNITY);
    }

    @Test
    void 案件に属する業務だけが庁議の決定と議会への報告を待つ() {
        assertThat(needs("清掃", "清掃", 1L, null)).contains(Need.CHOGI, Need.GIKAI);
        assertThat(needs("清掃", "清掃", null, null)).doesNotContain(Need.CHOGI, Need.GIKAI);
    }

    @Test
    void 案にはわけと典拠が付き_当たらないものもそう言う() {
        List<NeedProposal> all = TransferNeeds.proposals(table, facts("清掃", "清掃", null, null));
        assertThat(all).hasSameSizeAs(Need.values());
        assertThat(all.get(Need.MANUAL.ordinal()).source()).startsWith("T10");
        assertThat(all.get(Need.PERSONNEL.ordinal()).reason()).isEqualTo("当たる行が表にありません。");
    }

    private List<Need> needs(String heading, String name, Long item, BigDecimal people) {
        return TransferNeeds.proposals(table, facts(heading, name, item, people)).stream()
                .filter(NeedProposal::needed)
                .map(NeedProposal::need)
                .toList();
    }

    private static DutyFacts facts(String heading, String name, Long item, BigDecimal people) {
        Duty duty = new Duty(
                1L,
                item,
                "まちづくり課",
                null,
                heading,
                name,
                null,
                List.of(new Destination("土木管理課", null, people)),
                Disposition.TRANSFERRED,
                null,
                null,
                null,
                0,
                0);
        return DutyFacts.of(duty, duty.destinations());
    }
}
