package jp.michisuji.schedule.programme;

import static jp.michisuji.schedule.programme.ScheduleRoom.fact;
import static jp.michisuji.schedule.programme.ScheduleRoom.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Stage;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.programme.ScheduleRoom.Line;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferJobs;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.Transfers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 道筋と並ぶ移管の工程表の正しさ。部会の合意で始まり、差戻しの間は止まり、また了承されれば動く。 */
@ApplicationTest
class PausedTruthTest {

    @Autowired
    ScheduleRoom room;

    @Autowired
    ScheduleItems items;

    @Autowired
    TransferOffice office;

    @Autowired
    TransferDemands demands;

    @Autowired
    TransferJobs jobs;

    @Autowired
    TransferWalk walk;

    @Autowired
    Transfers transfers;

    @Autowired
    ReformItems register;

    @Autowired
    JdbcClient jdbc;

    private long item;
    private long duty;
    private Transfer transfer;

    /** 令和14年2月22日（日）の部会で合意し、23日に移管が始まる。 */
    @BeforeEach
    void 部会の合意で移管が始まる() {
        room.open("2032-02-02");
        item = items.propose("2033-03-31");
        duty = office.duty(item, Disposition.TRANSFERRED);
        jdbc.sql("update duty set transfer_on = ? where id = ?")
                .params(LocalDate.of(2033, 4, 1), duty)
                .update();
        items.pass(item);
        jobs.startOf(register.get(item).processInstanceId());
        transfer = transfers.ofItem(item).get(0);
        room.keep(transfer);
    }

    @AfterEach
    void 片付ける() {
        items.close();
        room.close();
    }

    @Test
    void 差し戻されている間は_また了承されるまで進まないと見込み_了承されれば元のように数える() {
        assertThat(line("userTask_decideNeeds").fact()).isEqualTo(fact("2032-02-23", null));
        // 23日（月）は祝日なので、24日（火）から十開庁日
        assertThat(line("userTask_decideNeeds").forecast()).isEqualTo(span("2032-02-23", "2032-03-09"));

        Sitting again = items.sitting("BUKAI", "2032-04-12");
        remand();
        assertThat(transfers.get(transfer.id()).paused()).isTrue();
        // 4月12日（月）の部会と、回答の十開庁日で 26日（月）。そこから十開庁日
        assertThat(room.line(ScheduleRoom.road(item, "callActivity_bukai/userTask_answerOpinion"))
                        .forecast())
                .isEqualTo(span("2032-04-12", "2032-04-26"));
        assertThat(line("userTask_decideNeeds").fact()).isEqualTo(fact("2032-02-23", null));
        assertThat(line("userTask_decideNeeds").forecast()).isEqualTo(span("2032-02-23", "2032-05-14"));

        items.register(item, again);
        items.submit(item);
        items.check(item);
        room.at("2032-04-12");
        items.record(item, form -> form.setResult(Result.APPROVED));
        assertThat(transfers.get(transfer.id()).paused()).isFalse();
        assertThat(line("userTask_decideNeeds").forecast()).isEqualTo(span("2032-02-23", "2032-04-12"));
    }

    @Test
    void 道筋の決定は_要ると決めた移管だけが待つ() {
        assertThat(room.labels("duty:" + duty)).contains("庁議で決定された", "議会に報告された");
        demands.decide(transfer.id(), Set.of(Need.CHOGI));

        assertThat(room.labels("duty:" + duty)).contains("庁議で決定された").doesNotContain("議会に報告された");
        // 判定は、庁議の決定まで開かない
        assertThat(walk.steps(transfer.id())).isEmpty();
        LocalDate decided = room.line(ScheduleRoom.road(item, "callActivity_chogi/userTask_answerOpinion"))
                .forecast()
                .finish();
        assertThat(line("event_chogiDecided").forecast()).isEqualTo(new Span(decided, decided));
        assertThat(line("userTask_judgeReadiness").forecast().start()).isEqualTo(decided);
    }

    private void remand() {
        items.prepare(item);
        items.record(item, form -> {
            form.setResult(Result.REMANDED);
            form.setRemandTo(Stage.BUKAI);
            form.setReason("分担を整理すること");
        });
    }

    private Line line(String path) {
        return room.line(ScheduleRoom.duty(duty, path));
    }
}
