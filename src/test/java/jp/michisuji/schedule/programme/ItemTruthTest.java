package jp.michisuji.schedule.programme;

import static jp.michisuji.schedule.programme.ScheduleRoom.fact;
import static jp.michisuji.schedule.programme.ScheduleRoom.road;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Stage;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.testing.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 案件の工程表の正しさ。起案から議会報告まで、差戻しと継続も歩く。 */
@ApplicationTest
class ItemTruthTest {

    private static final String REGISTER = "callActivity_bukai/userTask_registerAgenda";
    private static final String RESULT = "callActivity_bukai/userTask_recordResult";

    @Autowired
    ScheduleRoom room;

    @Autowired
    ScheduleItems items;

    private long item;

    /** ほかの試験の会議と混ざらないよう、令和14年2月2日（月）に移る。 */
    @BeforeEach
    void 令和14年に案件を起案する() {
        room.open("2032-02-02");
    }

    @AfterEach
    void 片付ける() {
        items.close();
        room.close();
    }

    @Test
    void 起案した案件は_所要を重ねて_起案のときに次だった開催で見込む() {
        items.sitting("BUKAI", "2032-04-05");
        item = items.propose("2032-12-24");

        // 三日（火）から五開庁日で9日（月）、11日（水）が休みで五開庁日は17日（火）、二開庁日で19日（木）
        assertThat(finish(REGISTER)).isEqualTo("2032-02-09");
        assertThat(finish("callActivity_bukai/userTask_submitPaper")).isEqualTo("2032-02-17");
        assertThat(finish("callActivity_bukai/userTask_checkPaper")).isEqualTo("2032-02-19");
        assertThat(finish(RESULT)).isEqualTo("2032-04-05");

        // 審議は開いたときの次の開催に付くので、後から早い開催が予定されても、載せ替えるまでは変わらない
        items.sitting("BUKAI", "2032-03-08");
        assertThat(finish(RESULT)).isEqualTo("2032-04-05");
        assertThat(facts()).containsEntry(road(item, REGISTER), fact("2032-02-02", null));
    }

    @Test
    void 了承された段階は済み_差し戻されると戻り先から先はまた来る() {
        item = items.propose("2032-12-24");
        StepKey result = road(item, RESULT);
        StepKey agreed = road(item, "event_agreedAtBukai");
        items.pass(item);

        assertThat(facts().get(result).done()).isTrue();
        assertThat(facts().get(agreed).done()).isTrue();

        items.prepare(item);
        items.record(item, form -> {
            form.setResult(Result.REMANDED);
            form.setRemandTo(Stage.BUKAI);
            form.setReason("分担を整理すること");
        });
        assertThat(facts()).doesNotContainKeys(result, agreed);
        assertThat(facts().get(road(item, REGISTER)).done()).isFalse();
    }

    @Test
    void 継続になった案件は_審議の記録がまた開いている() {
        item = items.propose("2032-12-24");
        items.prepare(item);
        items.record(item, form -> {
            form.setResult(Result.CONTINUED);
            form.setReason("さらに調べること");
        });

        assertThat(facts().get(road(item, RESULT)).done()).isFalse();
    }

    @Test
    void 議会に報告し終えた案件は_すべての工程が済んでいる() {
        item = items.propose("2032-12-24");
        for (int stage = 0; stage < 4; stage++) {
            items.pass(item);
        }

        assertThat(room.now().steps().get("item:" + item))
                .extracting(PlanStep::key)
                .allMatch(step -> room.now().situation().facts().get(step).done());
    }

    private Map<StepKey, Fact> facts() {
        return room.facts("item:" + item);
    }

    private LocalDate finish(String path) {
        return room.line(road(item, path)).forecast().finish();
    }
}
