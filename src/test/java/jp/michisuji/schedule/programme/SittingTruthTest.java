package jp.michisuji.schedule.programme;

import static jp.michisuji.schedule.programme.ScheduleRoom.fact;
import static jp.michisuji.schedule.programme.ScheduleRoom.road;
import static jp.michisuji.schedule.programme.ScheduleRoom.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingCancellation;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.plan.Trouble;
import jp.michisuji.schedule.programme.ScheduleRoom.Line;
import jp.michisuji.testing.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 開催を待つ工程表の正しさ。載せた開催が動き、中止になり、資料が期限に間に合う。 */
@ApplicationTest
class SittingTruthTest {

    private static final String CHECK = "callActivity_bukai/userTask_checkPaper";
    private static final String RESULT = "callActivity_bukai/userTask_recordResult";
    private static final String NEXT = "callActivity_kaikakuKaigi/userTask_registerAgenda";

    @Autowired
    ScheduleRoom room;

    @Autowired
    ScheduleItems items;

    @Autowired
    SittingPlanning planning;

    @Autowired
    SittingCancellation cancellation;

    private long item;
    private Sitting listed;

    @BeforeEach
    void 令和14年5月10日の部会に載せた案件がある() {
        room.open("2032-02-02");
        listed = items.sitting("BUKAI", "2032-05-10");
        item = items.propose("2032-12-24");
        items.register(item, listed);
    }

    @AfterEach
    void 片付ける() {
        items.close();
        room.close();
    }

    @Test
    void 載せた開催の日に終わると見込み_開催が動けば後の段階も動く() {
        assertThat(room.facts("item:" + item))
                .containsEntry(
                        road(item, "callActivity_bukai/userTask_registerAgenda"), fact("2032-02-02", "2032-02-02"));
        assertThat(line(RESULT).forecast().finish()).isEqualTo("2032-05-10");
        // 回答に十開庁日で 5月24日（月）、議題の登録に五開庁日で 31日（月）
        assertThat(line(NEXT).forecast()).isEqualTo(span("2032-05-24", "2032-05-31"));

        planning.redate(listed.id(), LocalDate.of(2032, 5, 24), "会場の都合", version(), Actor.system());
        assertThat(line(RESULT).forecast().finish()).isEqualTo("2032-05-24");
        assertThat(line(NEXT).forecast()).isEqualTo(span("2032-06-07", "2032-06-14"));
    }

    @Test
    void 提出の期限に出した資料は_確かめている間も_載せた開催にかけられると見込む() {
        // 5月10日（月）の五開庁日前は、連休と 29日（木）を挟んで 4月27日（火）
        room.at("2032-04-27");
        items.submit(item);

        assertThat(line(CHECK).fact()).isEqualTo(fact("2032-04-27", null));
        // 二開庁日で、開催の三開庁日前の 30日（金）
        assertThat(line(CHECK).forecast()).isEqualTo(span("2032-04-27", "2032-04-30"));
        assertThat(line(RESULT).forecast()).isEqualTo(span("2032-04-30", "2032-05-10"));
    }

    @Test
    void 載せた開催が中止になり次がなければ_行き先を仮に置いて見込み_困りごとに名を挙げる() {
        cancellation.cancel(listed.id(), "定足数に足りない", version(), Actor.system());
        items.undecide(item);

        assertThat(line(RESULT).forecast()).isNotNull();
        assertThat(room.troubles("item:" + item)).contains("「審議結果を記録する」は、かける開催が決まっていない（中止か次回未定）ので、次に間に合う開催で見込みます。");

        // 次の会議が予定されれば、載せ替わって困りごとも消える
        items.sitting("BUKAI", "2032-06-07");
        assertThat(line(RESULT).forecast().finish()).isEqualTo("2032-06-07");
        assertThat(room.troubles("item:" + item)).noneMatch(words -> words.contains("かける開催が決まっていない"));
    }

    @Test
    void 中止のときに次の会議があれば_そこへ移って見込む() {
        items.sitting("BUKAI", "2032-06-07");
        cancellation.cancel(listed.id(), "定足数に足りない", version(), Actor.system());

        assertThat(line(RESULT).forecast().finish()).isEqualTo("2032-06-07");
        assertThat(room.now().outlook().troubles())
                .filteredOn(trouble -> trouble.steps().contains(road(item, RESULT)))
                .extracting(Trouble::kind)
                .doesNotContain(Trouble.Kind.NO_SITTING);
    }

    @Test
    void 予定のない会議体は仮に置いた日で見込み_そう断る() {
        assertThat(room.now().outlook().troubles())
                .filteredOn(trouble ->
                        trouble.steps().stream().anyMatch(step -> step.subject().equals("item:" + item)))
                .extracting(Trouble::kind)
                .contains(Trouble.Kind.ASSUMED_SITTING);
    }

    private int version() {
        return listed.version();
    }

    private Line line(String path) {
        return room.line(road(item, path));
    }
}
