package jp.michisuji.hearing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingState;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.meeting.Stage;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.Proposals;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.web.ConflictException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 聴くべき団体の確定。業務から案を出し、確定すると新しい聴取だけが始まる。 */
@ApplicationTest
class PlanConfirmationTest {

    private static final String 老人クラブ = "老人クラブ";

    @Autowired
    PlannedRoad road;

    @Autowired
    HearingPlans plans;

    @Autowired
    HearingDecisions decisions;

    @Autowired
    PlanConfirmation confirmation;

    @Autowired
    Hearings hearings;

    @Autowired
    BeforeStages stages;

    @Autowired
    Proposals proposals;

    @Autowired
    Walk walk;

    @Autowired
    Office office;

    @Autowired
    AuditLog audit;

    private long item;
    private long club;

    @BeforeEach
    void 高齢の業務に触れる案件を起案する() {
        road.open();
        club = road.group(老人クラブ);
        item = road.propose();
        road.touch(item, "協働推進課", "老人クラブ助成", "SHARED");
    }

    @AfterEach
    void 片付ける() {
        road.close();
    }

    @Test
    void 触れる業務から案が出て_もとの業務が添う() {
        assertThat(proposed()).singleElement().satisfies(line -> {
            assertThat(line.group().name()).isEqualTo(老人クラブ);
            assertThat(line.needed().duties()).extracting(duty -> duty.name()).containsExactly("老人クラブ助成");
            assertThat(line.heardNow()).isTrue();
        });
    }

    @Test
    void 団体に影響のない案件には案がない() {
        long quiet = road.propose();
        road.touch(quiet, "管理課", "文書の収受", "TRANSFERRED");

        assertThat(plans.of(quiet)).noneMatch(PlanLine::proposed);
    }

    @Test
    void 部会の合意より前に確定した聴取は_合意されたときに道筋が始める() {
        assertThat(confirm(choice(club, true, null, Stage.GIKAI))).containsExactly(老人クラブ);

        Hearing opened = road.hearing(item, 老人クラブ);
        assertThat(opened.processInstanceId()).isNull();
        assertThat(opened.guidance().groundRules()).contains("全団体に説明する必要はない");
        assertThat(opened.plan().timing()).isEqualTo("議会報告の前");
        assertThat(stages.ofItem(item)).containsEntry(opened.id(), Stage.GIKAI);
        road.pass(item);
        assertThat(road.hearing(item, 老人クラブ).processInstanceId()).isNotNull();
        assertThat(walk.steps(item)).containsOnlyOnce("説明資料を作る");
    }

    @Test
    void 合意のあとに確定した聴取はその場で始まる() {
        road.pass(item);
        confirm(choice(club, true, null, null));

        assertThat(walk.task(item, "説明資料を作る").postCode()).isEqualTo(PlannedRoad.OWNER);
        assertThat(stages.ofItem(item)).isEmpty();
    }

    @Test
    void 繰り返し確定しても_加わった団体の聴取だけが始まる() {
        confirm(choice(club, true, null, null));
        long environment = road.group("環境関連の団体");

        assertThat(confirm(choice(club, true, null, null), choice(environment, true, "例示にある", null)))
                .containsExactly("環境関連の団体");
        assertThat(confirm(choice(club, true, null, null), choice(environment, true, "例示にある", null)))
                .isEmpty();
        assertThat(hearings.of(item)).hasSize(2);
        assertThat(audit.ofItem(item))
                .filteredOn(entry -> entry.action().equals("hearing.plan"))
                .extracting(AuditEntry::summary)
                .contains("聴くべき団体を確定した（老人クラブへの聴取を始める）", "環境関連の団体を聴くべき団体に加えた（理由: 例示にある）", "聴くべき団体を確定した（新しく始める聴取はない）");
    }

    @Test
    void 案から外した団体はわけとともに残り_聴取は始まらない() {
        assertThat(confirm(choice(club, false, "別の案件で聴く", null))).isEmpty();

        assertThat(hearings.of(item)).isEmpty();
        assertThat(decisions.ofItem(item).get(club)).satisfies(decision -> {
            assertThat(decision.heard()).isFalse();
            assertThat(decision.proposed()).isTrue();
            assertThat(decision.reason()).isEqualTo("別の案件で聴く");
            assertThat(decision.decidedBy()).isEqualTo("区役所改革担当課長");
        });
        assertThat(proposed()).singleElement().satisfies(line -> assertThat(line.heardNow())
                .isFalse());
    }

    @Test
    void 終わった案件の計画は確定できない() {
        proposals.withdraw(item, "重複していたため", Actor.system());

        assertThatThrownBy(() -> confirm(choice(club, true, null, null)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("既に終わっています");
    }

    @Test
    void 取下げのあと_道筋の外で始めた聴取も実施しないこととなる() {
        road.pass(item);
        confirm(choice(club, true, null, null));
        proposals.withdraw(item, "重複していたため", Actor.system());

        assertThat(road.hearing(item, 老人クラブ).state()).isEqualTo(HearingState.DECLINED);
        assertThat(walk.steps(item)).isEmpty();
    }

    private List<String> confirm(PlanChoice... choices) {
        try {
            return confirmation.confirm(item, List.of(choices), office.as("kaikaku-kacho"));
        } finally {
            office.leave();
        }
    }

    private static PlanChoice choice(long group, boolean heard, String reason, Stage before) {
        return new PlanChoice(group, heard, reason, PlannedRoad.OWNER, Optional.ofNullable(before));
    }

    private List<PlanLine> proposed() {
        return plans.of(item).stream().filter(PlanLine::proposed).toList();
    }
}
