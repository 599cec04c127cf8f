package jp.michisuji.schedule.programme;

import static jp.michisuji.schedule.programme.ScheduleRoom.fact;
import static jp.michisuji.schedule.programme.ScheduleRoom.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.ScheduleRoom.Line;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.transfer.BudgetWindow.Kind;
import jp.michisuji.transfer.BudgetWindows;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackReopening;
import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferJobs;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.web.HandoverSheet;
import jp.michisuji.transfer.web.JudgeReadiness;
import jp.michisuji.transfer.web.TrackWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** まっすぐ進まない移管の工程表の正しさ。先に来た判定、準備のやり直し、逃した予算の期間。 */
@ApplicationTest
class TransferDetourTruthTest {

    private static final int YEAR = 2033;
    private static final String MANUAL = "callActivity_preparation/callActivity_manualTrack/";
    private static final String NOTICE = "callActivity_preparation/callActivity_noticeTrack/";
    private static final String BUDGET = "callActivity_preparation/callActivity_budgetTrack/";
    private static final String RECORD = "callActivity_followUp/userTask_recordTransfer";

    @Autowired
    ScheduleRoom room;

    @Autowired
    TransferDemands demands;

    @Autowired
    TransferWalk walk;

    @Autowired
    TransferJobs jobs;

    @Autowired
    TrackReopening reopening;

    @Autowired
    BudgetWindows windows;

    @Autowired
    JdbcClient jdbc;

    private long duty;

    @BeforeEach
    void 区役所を開く() {
        room.open("2026-04-06");
    }

    @AfterEach
    void 片付ける() {
        room.close();
        jdbc.sql("delete from budget_window where fiscal_year = ?").param(YEAR).update();
    }

    @Test
    void 準備の終わらないうちに判定の時期が来ても_残る準備は済んだことにならない() {
        duty = room.duty();
        long transfer = room.begin(duty);
        demands.decide(transfer, Set.of(Need.MANUAL));
        room.at("2026-04-20");
        walk.complete(transfer, "業務を棚卸しする", "done");
        room.at("2027-02-01");
        jobs.come(transfer, "event_judgementCame");

        assertThat(line("userTask_judgeReadiness").fact()).isEqualTo(fact("2027-02-01", null));
        assertThat(line(MANUAL + "userTask_chooseMethod"))
                .isEqualTo(new Line(
                        fact("2026-04-20", null),
                        span("2026-07-30", "2026-08-21"),
                        span("2026-04-20", "2027-02-01"),
                        -105));
        assertThat(line(MANUAL + "userTask_writeManual"))
                .isEqualTo(new Line(null, span("2026-08-21", "2026-12-21"), span("2027-02-01", "2027-06-02"), -105));
        assertThat(line(MANUAL + "userTask_registerManual").forecast()).isEqualTo(span("2027-06-30", "2027-07-22"));
        // 判定は準備を待たずに開いたので、今日からの見込みで言う
        assertThat(line("userTask_judgeReadiness").forecast()).isEqualTo(span("2027-02-01", "2027-02-08"));
    }

    @Test
    void 判定のあとの準備のやり直しは_判定と引継ぎを済んだまま残し_移管の実施だけを待たせる() {
        duty = room.duty();
        long transfer = room.begin(duty);
        demands.decide(transfer, Set.of());
        walk.complete(transfer, "移管の可否を判定する", JudgeReadiness.class, form -> form.setOutcome("pass"));
        walk.complete(transfer, "引継書を整える", HandoverSheet.class, form -> {});
        while (walk.steps(transfer).contains("引継書を確認する")) {
            walk.complete(transfer, "引継書を確認する", "confirm");
        }
        room.at("2027-03-01");
        reopening.reopen(transfer, Track.NOTICE, "様式がもう一つ見つかった", Actor.system());

        assertThat(line("userTask_judgeReadiness").fact()).isEqualTo(fact("2026-04-06", "2026-04-06"));
        assertThat(line("userTask_confirmHandover").fact()).isEqualTo(fact("2026-04-06", "2026-04-06"));
        assertThat(line(NOTICE + "userTask_listNotices").fact()).isEqualTo(fact("2027-03-01", null));
        assertThat(line(NOTICE + "userTask_listNotices").forecast()).isEqualTo(span("2027-03-01", "2027-03-30"));
        assertThat(line(NOTICE + "userTask_switchNotices").forecast()).isEqualTo(span("2027-06-14", "2027-07-05"));
        assertThat(line("callActivity_followUp/event_dayCame").forecast()).isEqualTo(span("2027-03-01", "2027-04-01"));
        // やり直しが終わるまで実施を記録できない
        assertThat(line(RECORD))
                .isEqualTo(new Line(null, span("2027-04-01", "2027-04-06"), span("2027-07-05", "2027-07-08"), -63));
    }

    @Test
    void 予算の要求は期間の中に置き_期間を逃せば見込みが立たず_次の期間があればそこに置く() {
        room.at("2032-01-05");
        windows.add(YEAR, Kind.INITIAL, LocalDate.of(2032, 4, 5), LocalDate.of(2032, 5, 14));
        duty = room.duty("2033-04-01");
        long transfer = room.begin(duty);
        demands.decide(transfer, Set.of(Need.BUDGET));

        assertThat(line(BUDGET + "userTask_estimateCosts"))
                .isEqualTo(new Line(
                        fact("2032-01-05", null),
                        span("2032-03-01", "2032-03-29"),
                        span("2032-01-05", "2032-02-03"),
                        37));
        // 移管日からは 8月16日までに要求すればよいが、期間は 5月14日（金）に閉じる
        assertThat(line(BUDGET + "userTask_requestBudget"))
                .isEqualTo(new Line(null, span("2032-04-26", "2032-05-14"), span("2032-04-05", "2032-04-19"), 15));
        assertThat(line(BUDGET + "userTask_recordAllotment").forecast()).isEqualTo(span("2032-09-14", "2032-10-18"));
        assertThat(line("userTask_confirmHandover").forecast()).isEqualTo(span("2032-11-09", "2032-12-01"));

        room.at("2032-04-20");
        new TrackWalk(walk).estimate(transfer, "1200000", YEAR);
        room.at("2032-05-06");
        assertThat(line(BUDGET + "userTask_consultFinance").forecast()).isEqualTo(span("2032-04-20", "2032-05-24"));
        assertThat(line(BUDGET + "userTask_requestBudget").forecast()).isNull();
        assertThat(line(RECORD).forecast()).isNull();
        assertThat(room.troubles("duty:" + duty))
                .anyMatch(words -> words.startsWith("「予算を要求する」")
                        && words.contains("に間に合う期間がないので、")
                        && words.endsWith("見込みが立ちません。"));

        // 期間の登録は、窓口では監査に残る
        windows.add(YEAR, Kind.SUPPLEMENTARY, LocalDate.of(2032, 11, 15), LocalDate.of(2032, 12, 10));
        room.at("2032-05-07");
        assertThat(line(BUDGET + "userTask_requestBudget").forecast()).isEqualTo(span("2032-11-15", "2032-11-30"));
        assertThat(line("userTask_confirmHandover"))
                .isEqualTo(new Line(null, span("2033-03-10", "2033-04-01"), span("2033-06-23", "2033-07-14"), -70));
        assertThat(room.troubles("duty:" + duty)).noneMatch(words -> words.contains("間に合う期間がない"));
    }

    private Line line(String path) {
        StepKey step = ScheduleRoom.duty(duty, path);
        return room.line(step);
    }
}
