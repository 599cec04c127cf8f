package jp.michisuji.hearing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.michisuji.hearing.Disposition;
import jp.michisuji.hearing.HearingState;
import jp.michisuji.hearing.HearingWalk;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.workflow.DeployedDiagrams;
import jp.michisuji.workflow.ProcessMigrations;
import jp.michisuji.workflow.ProcessRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 聴取の図の移行。事前確認と伝達が加わる前の図で動いている聴取を、どの待ちでも新しい図へ移せる。 */
@ApplicationTest
class HearingMigrationTest {

    private static final List<String> WAITS = List.of(
            "userTask_prepareMaterial",
            "userTask_arrangeDate",
            "userTask_recordHearing",
            "userTask_summarizeOpinions",
            "userTask_replyToGroup");

    @Autowired
    DeployedDiagrams diagrams;

    @Autowired
    HearingWalk walk;

    @Autowired
    Hearings hearings;

    @Autowired
    ProcessRuns runs;

    @Autowired
    ProcessMigrations migrations;

    private long item;
    private long hearing;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void 前の図のどの待ちにいても新しい図へ移り_同じ所から終わりまで歩ける(int stops) {
        String instance = startedOnEarlier(1, stops);
        assertThat(migrations.run()).isPositive();

        assertThat(diagrams.tagOf(instance)).isEqualTo("3");
        assertThat(runs.currentActivities(instance)).containsExactly(WAITS.get(stops));
        IntStream.range(stops, 4).forEach(this::stepOnLatest);
        walk.decide(item, Disposition.REFERENCE);
        walk.convey(item);
        assertThat(runs.running(instance)).isFalse();
        assertThat(hearings.get(hearing).finished()).isTrue();
    }

    @Test
    void 団体への回答を待つ聴取は_回答を決める所から続く() {
        String instance = startedOnEarlier(1, 4);
        migrations.run();

        assertThat(diagrams.tagOf(instance)).isEqualTo("3");
        assertThat(runs.currentActivities(instance)).containsExactly(WAITS.get(4));
        assertThat(walk.steps(item)).containsExactly("団体に回答する");
        assertThat(hearings.get(hearing).state()).isEqualTo(HearingState.SUMMARISED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void 説明資料の決裁が加わる前の図からも_どの待ちでも移る(int stops) {
        String instance = startedOnEarlier(2, stops);
        List<String> before = runs.currentActivities(instance);
        migrations.run();

        assertThat(diagrams.tagOf(instance)).isEqualTo("3");
        assertThat(runs.currentActivities(instance)).isEqualTo(before);
        IntStream.range(stops, 7).forEach(this::stepWithCheck);
        assertThat(runs.running(instance)).isFalse();
        assertThat(hearings.get(hearing).finished()).isTrue();
    }

    @Test
    void 移った聴取の事前確認から_決裁を求められる() {
        String instance = startedOnEarlier(2, 1);
        migrations.run();
        walk.check(item, "approval");
        assertThat(runs.currentActivities(instance)).containsExactly("callActivity_approvePaper");
        assertThat(walk.steps(item)).containsExactly("起案する");
    }

    private void stepWithCheck(int at) {
        switch (at) {
            case 0 -> walk.prepare(item);
            case 1 -> walk.check(item, "ready");
            case 2 -> walk.arrange(item);
            case 3 -> walk.hold(item, "窓口はどこになるか");
            case 4 -> walk.summarise(item, "reply");
            case 5 -> walk.decide(item, Disposition.REFERENCE);
            default -> walk.convey(item);
        }
    }

    private String startedOnEarlier(int version, int stops) {
        item = walk.item();
        diagrams.deploy("earlier/group-hearing-" + version + ".bpmn");
        hearing = hearings.open(walk.planned(item), Actor.system());
        String instance =
                runs.start("group-hearing", String.valueOf(hearing), Map.of("itemId", item, "hearingId", hearing));
        assertThat(diagrams.tagOf(instance)).isEqualTo(String.valueOf(version));
        IntStream.range(0, stops).forEach(version == 1 ? this::step : this::stepWithCheck);
        diagrams.deploy("bpmn/hearing/group-hearing.bpmn");
        return instance;
    }

    private void step(int at) {
        switch (at) {
            case 0 -> walk.prepare(item);
            case 1 -> walk.arrange(item);
            case 2 -> walk.hold(item, "窓口はどこになるか");
            default -> walk.summarise(item, "reply");
        }
    }

    private void stepOnLatest(int at) {
        step(at);
        if (at == 0) {
            walk.check(item, "ready");
        }
    }
}
