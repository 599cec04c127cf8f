package jp.michisuji.schedule.programme;

import static jp.michisuji.schedule.programme.ScheduleRoom.fact;
import static jp.michisuji.schedule.programme.ScheduleRoom.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.michisuji.hearing.Disposition;
import jp.michisuji.hearing.HearingState;
import jp.michisuji.hearing.HearingWalk;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.plan.PlannedRoad;
import jp.michisuji.meeting.Stage;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.ScheduleRoom.Line;
import jp.michisuji.testing.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 聴取の工程表の正しさ。令和7年9月4日（木）に決めた聴取を、11月18日のころに行い、回答を伝えるまで。 */
@ApplicationTest
class HearingTruthTest {

    @Autowired
    ScheduleRoom room;

    @Autowired
    HearingWalk walk;

    @Autowired
    Hearings hearings;

    @Autowired
    PlannedRoad road;

    @Autowired
    JdbcClient jdbc;

    private long item;
    private long hearing;

    @BeforeEach
    void 令和8年3月31日までの案件がある() {
        item = walk.item();
        jdbc.sql("update reform_item set target_on = ? where id = ?")
                .params(LocalDate.of(2026, 3, 31), item)
                .update();
    }

    @AfterEach
    void 片付ける() {
        room.close();
        road.close();
    }

    @Test
    void 始まらない聴取にも_予定のころから遡った計画と今日からの見込みがある() {
        hearing = hearings.open(walk.planned(item), Actor.system());

        assertThat(room.facts("hearing:" + hearing)).isEmpty();
        // 11月3日（月）は文化の日、10月13日（月）はスポーツの日
        assertThat(line("userTask_recordHearing"))
                .isEqualTo(new Line(null, span("2025-10-29", "2025-11-18"), span("2025-09-29", "2025-10-17"), 21));
        assertThat(line("userTask_prepareMaterial"))
                .isEqualTo(new Line(null, span("2025-10-07", "2025-10-22"), span("2025-09-04", "2025-09-19"), 21));
        // 回答は、案件の終わりの日までに伝える
        assertThat(line("userTask_conveyReplies"))
                .isEqualTo(new Line(null, span("2026-03-24", "2026-03-31"), span("2025-11-12", "2025-11-19"), 84));
    }

    @Test
    void 日が決まれば_その日まで実施を待ち_その後を見込む() {
        asked();

        assertThat(line("userTask_prepareMaterial").fact()).isEqualTo(fact("2025-09-04", "2025-09-04"));
        assertThat(line("userTask_checkMaterial").fact()).isEqualTo(fact("2025-09-04", "2025-09-04"));
        assertThat(line("userTask_arrangeDate").fact()).isEqualTo(fact("2025-09-04", "2025-09-04"));
        assertThat(line("userTask_recordHearing"))
                .isEqualTo(new Line(
                        fact("2025-09-04", null),
                        span("2025-11-10", "2025-11-10"),
                        span("2025-09-04", "2025-11-10"),
                        null));
        assertThat(line("userTask_summarizeOpinions").forecast()).isEqualTo(span("2025-11-10", "2025-11-19"));
        assertThat(line("userTask_replyToGroup").forecast()).isEqualTo(span("2025-11-19", "2025-12-04"));
        assertThat(line("userTask_conveyReplies").forecast()).isEqualTo(span("2025-12-04", "2025-12-11"));
    }

    @Test
    void 実施し_回答し_伝え終えるまで_実績が残る() {
        asked();
        walk.hold(item, "窓口はどこになるか");
        assertThat(line("userTask_recordHearing").fact()).isEqualTo(fact("2025-09-04", "2025-11-18"));
        assertThat(line("userTask_summarizeOpinions").fact()).isEqualTo(fact("2025-11-18", null));
        // 勤労感謝の日の振替休日は 11月24日（月）
        assertThat(line("userTask_summarizeOpinions").forecast()).isEqualTo(span("2025-11-18", "2025-11-28"));

        walk.summarise(item, "reply");
        assertThat(line("userTask_replyToGroup").fact()).isEqualTo(fact("2025-11-18", null));
        room.at("2025-11-25");
        walk.decide(item, Disposition.REFERENCE);
        assertThat(line("userTask_replyToGroup").fact()).isEqualTo(fact("2025-11-18", "2025-11-25"));
        assertThat(line("userTask_conveyReplies").forecast()).isEqualTo(span("2025-11-25", "2025-12-02"));

        walk.convey(item);
        assertThat(line("userTask_conveyReplies").fact()).isEqualTo(fact("2025-11-25", "2025-11-25"));
        assertThat(room.now().steps().get("hearing:" + hearing))
                .allMatch(step -> room.now().situation().facts().get(step.key()).done());
    }

    @Test
    void 回答を要しないとした聴取は_整理で終わり_来ない回答を待ち続けない() {
        asked();
        walk.hold(item);
        walk.summarise(item, "close");

        assertThat(room.labels("hearing:" + hearing)).doesNotContain("回答を決める", "回答を伝える");
        assertThat(room.now().steps().get("hearing:" + hearing))
                .allMatch(step -> room.now().situation().facts().get(step.key()).done());
    }

    @Test
    void 実施しないこととした聴取は計画になく_待っていた審議はもう待たない() {
        room.open("2025-09-04");
        road.open();
        long waiting = road.propose();
        road.plan(waiting, "工程表の試験の団体", Stage.KAIKAKU_KAIGI);
        hearing = road.hearing(waiting, "工程表の試験の団体").id();
        StepKey result = ScheduleRoom.road(waiting, "callActivity_kaikakuKaigi/userTask_recordResult");
        StepKey reply = step("userTask_conveyReplies");
        assertThat(room.now().situation().network().steps())
                .filteredOn(one -> one.key().equals(result))
                .allMatch(one -> one.after().contains(reply));

        road.pass(waiting);
        road.settle(hearing);

        assertThat(hearings.get(hearing).state()).isEqualTo(HearingState.DECLINED);
        assertThat(room.now().subjects()).doesNotContainKey("hearing:" + hearing);
        assertThat(room.now().situation().network().steps())
                .filteredOn(one -> one.key().equals(result))
                .noneMatch(one -> one.after().contains(reply));
    }

    private void asked() {
        hearing = walk.start(item);
        walk.prepare(item);
        walk.check(item, "ready");
        walk.arrange(item);
    }

    private Line line(String task) {
        return room.line(step(task));
    }

    private StepKey step(String task) {
        return StepKey.of("hearing:" + hearing, "group-hearing", task);
    }
}
