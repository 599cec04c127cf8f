package jp.michisuji.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.hearing.HearingWalk;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.DeployedDiagrams;
import jp.michisuji.workflow.ProcessMigrations;
import jp.michisuji.workflow.ProcessRuns;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 道筋の図の移行。移管や移管時期等の決定が加わる前の図で動いている案件を、どの待ちでも新しい図へ移せる。 */
@ApplicationTest
class RoadMigrationTest {

    private static final String WAITING = "event_agreedAtBukai";

    @Autowired
    DeployedDiagrams diagrams;

    @Autowired
    ManagementService management;

    @Autowired
    Office office;

    @Autowired
    HearingWalk hearings;

    @Autowired
    Programmes programmes;

    @Autowired
    Proposals proposals;

    @Autowired
    ReformItems items;

    @Autowired
    ProcessRuns runs;

    @Autowired
    ProcessMigrations migrations;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "callActivity_bukai",
                "callActivity_committeeBefore",
                "callActivity_kaikakuKaigi",
                "callActivity_committeeAfter",
                "callActivity_chogi",
                "callActivity_gikai"
            })
    void 前の図のどの段階にいても新しい図へ移り_同じ所で待つ(String activity) {
        for (int version : new int[] {1, 2}) {
            String instance = startedOnEarlier(version, false, List.of(activity, WAITING));
            assertThat(migrations.run()).isPositive();
            assertThat(diagrams.tagOf(instance)).isEqualTo("3");
            assertThat(runs.currentActivities(instance)).contains(activity, WAITING);
            assertThat(runs.waitsFor(instance, "askTransferTiming"))
                    .as("移った案件からも移管時期等の決裁を求められる")
                    .isTrue();
        }
    }

    @Test
    void 聴取の並んでいる案件も_聴いたまま移り_移管時期等の決裁を求められる() {
        diagrams.deploy("earlier/reform-road-2.bpmn");
        String instance = items.get(hearings.onRoad()).processInstanceId();
        assertThat(diagrams.tagOf(instance)).isEqualTo("2");
        diagrams.deploy("bpmn/reform/reform-road.bpmn");
        List<String> before = runs.currentActivities(instance);
        migrations.run();
        assertThat(diagrams.tagOf(instance)).isEqualTo("3");
        assertThat(runs.currentActivities(instance))
                .containsExactlyInAnyOrderElementsOf(before)
                .contains("callActivity_groupHearing");
        assertThat(runs.waitsFor(instance, "askTransferTiming")).isTrue();
    }

    @Test
    void 既に部会で合意されていた案件では移管の段が始まる() {
        String instance = startedOnEarlier(1, true, List.of("callActivity_kaikakuKaigi"));
        migrations.run();
        assertThat(diagrams.tagOf(instance)).isEqualTo("3");
        assertThat(runtime.getVariables(instance)).containsEntry("agreedAtBukai", true);
        assertThat(runs.currentActivities(instance))
                .as("移管を並べるのは自動処理である")
                .containsExactlyInAnyOrder("callActivity_kaikakuKaigi", "callActivity_dutyTransfer#multiInstanceBody");
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance)
                .messages()
                .singleResult()
                .getId());
        assertThat(runs.currentActivities(instance)).containsExactly("callActivity_kaikakuKaigi");
    }

    private String startedOnEarlier(int version, boolean agreed, List<String> activities) {
        diagrams.deploy("earlier/reform-road-" + version + ".bpmn");
        long programme = programmes.all().get(0).id();
        var draft = new Proposals.Draft(
                programme,
                "図の移行を確かめる案件",
                null,
                null,
                "shiba-machizukuri-kacho",
                CommitteePosition.NONE,
                ReformItem.ROAD,
                null);
        long item = proposals.register(draft, LocalDate.of(2025, 9, 4), Actor.system());
        String instance = proposals.resume(item, draft, agreed, new ArrayList<>(activities));
        assertThat(diagrams.tagOf(instance)).isEqualTo(String.valueOf(version));
        diagrams.deploy("bpmn/reform/reform-road.bpmn");
        return instance;
    }
}
