package jp.michisuji.schedule.programme;

import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.decision.TableDesk;
import jp.michisuji.decision.TableVersion;
import jp.michisuji.decision.Tables;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingCancellation;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 工程表の困りごと。計算できないことがあっても画面は開き、何がどう困り、何をすればよいかを名を挙げて言う。 */
@ApplicationTest
class ScheduleTroublesWebTest {

    @Autowired
    ScheduleRoom room;

    @Autowired
    ScheduleItems items;

    @Autowired
    Knot knot;

    @Autowired
    SittingCancellation cancellation;

    @Autowired
    Tables tables;

    @Autowired
    TableDesk desk;

    @Autowired
    Office people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void 区役所を開く() {
        room.open("2032-02-02");
    }

    @AfterEach
    void 片付ける() {
        knot.untie();
        people.leave();
        items.close();
        room.close();
    }

    @Test
    void 前後の輪は_輪になった工程と業務の名を挙げ_ほかは計算する() {
        long one = room.duty();
        long other = room.duty();
        knot.tie(one, other);

        assertThat(page()).contains("前後が輪になっている", "「移管の可否を判定する」は前後が輪になっているので", name(one), name(other));
        assertThat(room.line(ScheduleRoom.duty(one, "userTask_decideNeeds")).forecast())
                .isNotNull();
        for (String path :
                new String[] {"/schedule?view=table", "/schedule/print", "/schedule.xlsx", "/schedule/stuck"}) {
            assertThat(Employee.login(mvc, "kaikaku-kacho").get(path)).as(path).hasStatusOk();
        }
    }

    @Test
    void 移管日のない業務は_その名と_移管日を入れることを言う() {
        long duty = room.duty();
        jdbc.sql("update duty set transfer_on = null where id = ?").param(duty).update();
        try {
            assertThat(page()).contains("終わりの日が決まっていない", name(duty), "移管日（案件では目標日）を決めると、計画が立ちます。");
        } finally {
            jdbc.sql("update duty set transfer_on = '2033-04-01' where id = ?")
                    .param(duty)
                    .update();
        }
    }

    @Test
    void 過ぎた目標日は_その日と工程を言う() {
        items.propose("2031-12-24");

        assertThat(page()).contains("終わりの日が過ぎている", "令和13年12月24日", "を、終えないまま過ぎています。", "工程表の試験の案件");
    }

    @Test
    void 所要の行を外すと_その名を挙げて0開庁日として数える() {
        items.propose("2032-12-24");
        try {
            adopt("rule_deliberation_submitPaper");
            assertThat(page()).contains("「資料を提出する」", "の所要が決まっていないので、0開庁日として数えています。");
        } finally {
            adopt(null);
        }
        assertThat(page()).doesNotContain("「資料を提出する」の所要が決まっていない");
    }

    @Test
    void 中止した会議を待つ案件は_かける開催が決まっていないことを言う() {
        Sitting listed = items.sitting("BUKAI", "2032-05-10");
        long item = items.propose("2032-12-24");
        items.register(item, listed);
        cancellation.cancel(listed.id(), "定足数に足りない", listed.version(), Actor.system());
        items.undecide(item);

        assertThat(page()).contains("「審議結果を記録する」は、かける開催が決まっていない（中止か次回未定）ので、次に間に合う開催で見込みます。", "工程表の試験の案件");
    }

    @Test
    void 予定のない会議体は_仮に置いた日で見込むと断る() {
        items.propose("2032-12-24");

        assertThat(page()).contains("開催の日を仮に置いて見込んでいる会議体が", "開くものとして見込みます。");
    }

    private String page() {
        MvcTestResult page = Employee.login(mvc, "kaikaku-kacho").get("/schedule");
        assertThat(page).hasStatusOk();
        return Employee.words(page);
    }

    private String name(long duty) {
        return jdbc.sql("select name from duty where id = ?")
                .param(duty)
                .query(String.class)
                .single();
    }

    private void adopt(String without) {
        var table = without == null
                ? tables.packed("lead-times")
                : tables.packed("lead-times").without(without);
        TableVersion version = desk.propose("lead-times", table, "工程表の試験", people.as("kaikaku"));
        desk.adopt("lead-times", version.id(), "", people.as("kaikaku-kacho"));
        people.leave();
    }
}
