package jp.michisuji.meeting.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.DeployedDiagrams;
import jp.michisuji.workflow.ProcessMigrations;
import jp.michisuji.workflow.ProcessRuns;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 審議の図の移行。先に聴く意見の待ちが加わる前の図で動いている審議を、どの待ちでも新しい図へ移せる。 */
@ApplicationTest
class DeliberationMigrationTest {

    @Autowired
    DeployedDiagrams diagrams;

    @Autowired
    LoneDeliberation deliberation;

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    Deliberations deliberations;

    @Autowired
    ProcessRuns runs;

    @Autowired
    ProcessMigrations migrations;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userTask_registerAgenda",
                "userTask_submitPaper",
                "userTask_checkPaper",
                "userTask_recordResult",
                "userTask_answerOpinion",
                "userTask_fulfilCondition"
            })
    void 前の図のどの待ちにいても新しい図へ移り_同じ所で待つ(String activity) {
        String instance = startedOnEarlier(activity);
        List<String> before = runs.currentActivities(instance);
        long timers = timers(instance);

        assertThat(migrations.run()).isPositive();

        assertThat(diagrams.tagOf(instance)).isEqualTo("2");
        assertThat(runs.currentActivities(instance)).isEqualTo(before).contains(activity);
        assertThat(timers(instance)).as("遅れを知らせる時計").isEqualTo(timers);
    }

    @Test
    void 資料の確認の手前で移った審議は_待ちを通って結果の記録へ進む() {
        String instance = startedOnEarlier("userTask_checkPaper");
        migrations.run();
        deliberation.complete(instance, Map.of("paperReady", true));

        assertThat(runs.currentActivities(instance)).containsExactly("userTask_recordResult");
    }

    @Test
    void 遅れを知らせ終えた資料の提出は_移っても二度知らせない() {
        String instance = startedOnEarlier("userTask_submitPaper");
        management
                .createJobQuery()
                .processInstanceId(instance)
                .list()
                .forEach(job -> management.executeJob(job.getId()));
        assertThat(timers(instance)).isZero();

        migrations.run();

        assertThat(diagrams.tagOf(instance)).isEqualTo("2");
        assertThat(timers(instance)).isZero();
    }

    private String startedOnEarlier(String activity) {
        diagrams.deploy("earlier/deliberation-1.bpmn");
        LoneDeliberation.Started started = deliberation.start("審議の図の移行を確かめる案件");
        String instance = started.instance();
        move(started.item(), instance, activity);
        assertThat(diagrams.tagOf(instance)).isEqualTo("1");
        diagrams.deploy("bpmn/meeting/deliberation.bpmn");
        return instance;
    }

    private void move(long item, String instance, String activity) {
        Deliberation it = deliberations.ofItem(item).get(0);
        switch (activity) {
            case "userTask_registerAgenda" -> {}
            case "userTask_answerOpinion" -> {
                jdbc.sql("insert into opinion (deliberation_id, number, body, answering_post, legible)"
                                + " values (?, 1, '意見', 'jinji-kacho', 'yes')")
                        .param(it.id())
                        .update();
                toFollowUps(instance);
            }
            case "userTask_fulfilCondition" -> {
                jdbc.sql(
                                "insert into agreement_condition (deliberation_id, body, owner_post) values (?, '条件', 'jinji-kacho')")
                        .param(it.id())
                        .update();
                toFollowUps(instance);
            }
            default -> runs.move(instance, "userTask_registerAgenda", activity);
        }
    }

    private void toFollowUps(String instance) {
        runs.move(instance, "userTask_registerAgenda", "userTask_recordResult");
        deliberation.complete(instance, Map.of("result", "APPROVED"));
    }

    private long timers(String instance) {
        return management.createJobQuery().processInstanceId(instance).timers().count();
    }
}
