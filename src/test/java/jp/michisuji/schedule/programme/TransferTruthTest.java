package jp.michisuji.schedule.programme;

import static jp.michisuji.schedule.programme.ScheduleRoom.fact;
import static jp.michisuji.schedule.programme.ScheduleRoom.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Set;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.ScheduleRoom.Line;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferJobs;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferStop;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.web.HandoverSheet;
import jp.michisuji.transfer.web.JudgeReadiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 移管の工程表の正しさ。周知だけを要する業務を、令和8年4月6日（月）から令和9年の六か月後の確認まで歩く。 */
@ApplicationTest
class TransferTruthTest {

    private static final String NOTICE = "callActivity_preparation/callActivity_noticeTrack/";
    private static final String FOLLOW = "callActivity_followUp/";

    @Autowired
    ScheduleRoom room;

    @Autowired
    TransferOffice office;

    @Autowired
    TransferDemands demands;

    @Autowired
    TransferWalk walk;

    @Autowired
    TransferJobs jobs;

    @Autowired
    TransferStop stop;

    private long duty;

    @BeforeEach
    void 業務が一つある() {
        room.open("2026-04-06");
        duty = room.duty();
    }

    @AfterEach
    void 片付ける() {
        room.close();
    }

    @Test
    void 始まらない業務にも移管日から遡った計画がある() {
        assertThat(room.facts("duty:" + duty)).isEmpty();
        // 3月22日（月）は振替休日。十五開庁日、十開庁日、五開庁日と遡る
        assertThat(line("userTask_confirmHandover").plan()).isEqualTo(span("2027-03-10", "2027-04-01"));
        assertThat(line("userTask_prepareHandover").plan()).isEqualTo(span("2027-02-24", "2027-03-10"));
        assertThat(line("userTask_judgeReadiness").plan()).isEqualTo(span("2027-02-16", "2027-02-24"));
    }

    @Test
    void 準備を決めると_要らない筋は計画から消え_残りの筋を今日から見込む() {
        long transfer = room.begin(duty);
        assertThat(line("userTask_decideNeeds").fact()).isEqualTo(fact("2026-04-06", null));
        assertThat(line("userTask_decideNeeds").forecast()).isEqualTo(span("2026-04-06", "2026-04-20"));

        room.at("2026-04-08");
        demands.decide(transfer, Set.of(Need.NOTICE));

        assertThat(room.labels("duty:" + duty))
                .doesNotContain("業務を棚卸しする", "経費を積算する", "必要人員を出す", "庁議で決定された", "議会に報告された");
        assertThat(line("userTask_decideNeeds"))
                .isEqualTo(new Line(
                        fact("2026-04-06", "2026-04-08"),
                        // 9月の五連休を挟んで十開庁日
                        span("2026-09-18", "2026-10-07"),
                        span("2026-04-06", "2026-04-08"),
                        121));
        assertThat(line(NOTICE + "userTask_listNotices"))
                .isEqualTo(new Line(
                        fact("2026-04-08", null),
                        span("2026-10-07", "2026-11-06"),
                        // 29日と大型連休の 4〜6日を除いて二十開庁日
                        span("2026-04-08", "2026-05-12"),
                        121));
        assertThat(line(NOTICE + "userTask_reviseNotices"))
                .isEqualTo(new Line(null, span("2026-11-06", "2026-12-28"), span("2026-05-12", "2026-06-30"), 121));
        assertThat(line(NOTICE + "userTask_checkNotices").forecast()).isEqualTo(span("2026-06-30", "2026-07-22"));
        assertThat(line(NOTICE + "userTask_switchNotices"))
                .isEqualTo(new Line(null, span("2027-01-25", "2027-02-16"), span("2026-07-22", "2026-08-13"), 121));
        assertThat(line("userTask_confirmHandover"))
                .isEqualTo(new Line(null, span("2027-03-10", "2027-04-01"), span("2026-09-03", "2026-09-29"), 121));
        assertThat(line(FOLLOW + "event_dayCame").plan()).isEqualTo(span("2027-04-01", "2027-04-01"));
        assertThat(line(FOLLOW + "event_dayCame").forecast()).isEqualTo(span("2026-09-29", "2027-04-01"));
    }

    @Test
    void 筋を一歩ずつ進めると_実績が工程ごとに残り_終われば判定が開く() {
        long transfer = noticeDone();

        assertThat(line(NOTICE + "userTask_listNotices").fact()).isEqualTo(fact("2026-04-06", "2026-05-12"));
        assertThat(line(NOTICE + "userTask_reviseNotices").fact()).isEqualTo(fact("2026-05-12", "2026-06-26"));
        assertThat(line(NOTICE + "userTask_checkNotices").fact()).isEqualTo(fact("2026-06-26", "2026-07-15"));
        assertThat(line(NOTICE + "userTask_switchNotices").fact()).isEqualTo(fact("2026-07-15", "2026-08-10"));
        assertThat(line("event_readinessReached").fact()).isEqualTo(fact("2026-08-10", "2026-08-10"));
        assertThat(line("userTask_judgeReadiness"))
                // 11日（山の日）を除いて五開庁日
                .isEqualTo(new Line(
                        fact("2026-08-10", null),
                        span("2027-02-16", "2027-02-24"),
                        span("2026-08-10", "2026-08-18"),
                        123));

        room.at("2026-08-14");
        judge(transfer);
        assertThat(line("userTask_judgeReadiness").fact()).isEqualTo(fact("2026-08-10", "2026-08-14"));
        assertThat(line("userTask_prepareHandover"))
                .isEqualTo(new Line(
                        fact("2026-08-14", null),
                        span("2027-02-24", "2027-03-10"),
                        span("2026-08-14", "2026-08-28"),
                        125));
        assertThat(line("userTask_confirmHandover").forecast()).isEqualTo(span("2026-08-28", "2026-09-18"));
    }

    @Test
    void 引継書は当事者がみな確かめて初めて済み_あとは移管日を待つ() {
        long transfer = noticeDone();
        room.at("2026-08-14");
        judge(transfer);
        room.at("2026-08-24");
        walk.complete(transfer, "引継書を整える", HandoverSheet.class, form -> {});
        room.at("2026-08-28");
        walk.complete(transfer, "引継書を確認する", "confirm");
        assertThat(line("userTask_confirmHandover"))
                .isEqualTo(new Line(
                        fact("2026-08-24", null),
                        span("2027-03-10", "2027-04-01"),
                        span("2026-08-24", "2026-09-14"),
                        129));

        room.at("2026-09-10");
        confirmAll(transfer);
        assertThat(line("userTask_confirmHandover").fact()).isEqualTo(fact("2026-08-24", "2026-09-10"));
        // 移管日どおりのものに、余裕はあるともないとも言わない
        assertThat(line(FOLLOW + "event_dayCame"))
                .isEqualTo(new Line(null, span("2027-04-01", "2027-04-01"), span("2026-09-10", "2027-04-01"), null));
        assertThat(line(FOLLOW + "userTask_recordTransfer"))
                .isEqualTo(new Line(null, span("2027-04-01", "2027-04-06"), span("2027-04-01", "2027-04-06"), null));
    }

    @Test
    void 移した後は_一か月後と六か月後の日を待って確かめ_終えればすべて済んでいる() {
        long transfer = handedOver();
        room.at("2027-04-01");
        jobs.come(transfer, "event_dayCame");
        assertThat(line(FOLLOW + "event_dayCame").fact()).isEqualTo(fact("2027-04-01", "2027-04-01"));
        room.at("2027-04-02");
        walk.complete(transfer, "移管の実施を記録する", "done");

        // 5月1日は土曜日、3〜5日は祝日なので、一か月後は 6日（木）
        assertThat(line(FOLLOW + "event_monthPassed").plan()).isEqualTo(span("2027-05-06", "2027-05-06"));
        assertThat(line(FOLLOW + "event_monthPassed").forecast()).isEqualTo(span("2027-04-02", "2027-05-06"));
        assertThat(line(FOLLOW + "userTask_checkAfterOneMonth").forecast()).isEqualTo(span("2027-05-06", "2027-05-20"));
        assertThat(line(FOLLOW + "event_halfYearPassed").forecast()).isEqualTo(span("2027-05-20", "2027-10-01"));
        assertThat(line(FOLLOW + "userTask_checkAfterSixMonths").forecast())
                .isEqualTo(span("2027-10-01", "2027-11-01"));

        room.at("2027-05-06");
        jobs.come(transfer, "event_monthPassed");
        room.at("2027-05-12");
        walk.complete(transfer, "一か月後を確認する", "good");
        room.at("2027-10-01");
        jobs.come(transfer, "event_halfYearPassed");
        room.at("2027-10-15");
        walk.complete(transfer, "六か月後を確認する", "good");

        assertThat(room.now().steps().get("duty:" + duty))
                .allMatch(step -> room.now().situation().facts().get(step.key()).done());
        assertThat(line(FOLLOW + "event_monthPassed").fact()).isEqualTo(fact("2027-05-06", "2027-05-06"));
        assertThat(line(FOLLOW + "userTask_checkAfterSixMonths").fact()).isEqualTo(fact("2027-10-01", "2027-10-15"));
    }

    @Test
    void 取り止めた移管と廃止の業務は計画になく_始め直せば新しい実績から始まる() {
        long transfer = room.begin(duty);
        demands.decide(transfer, Set.of(Need.NOTICE));
        long abolished = office.duty(null, Disposition.ABOLISHED);
        assertThat(room.now().subjects()).containsKey("duty:" + duty).doesNotContainKey("duty:" + abolished);

        stop.stop(transfer, "案が改まった", Actor.system());
        assertThat(room.now().subjects()).doesNotContainKey("duty:" + duty);

        room.at("2026-05-11");
        room.begin(duty);
        assertThat(room.facts("duty:" + duty))
                .containsOnly(entry(step("userTask_decideNeeds"), fact("2026-05-11", null)));
        assertThat(room.labels("duty:" + duty)).contains("業務を棚卸しする", "経費を積算する");
    }

    private long noticeDone() {
        long transfer = room.begin(duty);
        demands.decide(transfer, Set.of(Need.NOTICE));
        room.at("2026-05-12");
        walk.complete(transfer, "様式・印刷物・ホームページ・窓口案内を洗い出す", "done");
        room.at("2026-06-26");
        walk.complete(transfer, "様式と案内を直す", "done");
        room.at("2026-07-15");
        walk.completeAll(transfer, "直したものを確認する", "ready");
        room.at("2026-08-10");
        walk.complete(transfer, "新しい案内に切り替える", "done");
        return transfer;
    }

    private long handedOver() {
        long transfer = room.begin(duty);
        demands.decide(transfer, Set.of());
        judge(transfer);
        walk.complete(transfer, "引継書を整える", HandoverSheet.class, form -> {});
        confirmAll(transfer);
        return transfer;
    }

    private void judge(long transfer) {
        walk.complete(transfer, "移管の可否を判定する", JudgeReadiness.class, form -> form.setOutcome("pass"));
    }

    private void confirmAll(long transfer) {
        while (walk.steps(transfer).contains("引継書を確認する")) {
            walk.complete(transfer, "引継書を確認する", "confirm");
        }
    }

    private Line line(String path) {
        return room.line(step(path));
    }

    private StepKey step(String path) {
        return ScheduleRoom.duty(duty, path);
    }
}
