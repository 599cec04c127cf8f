package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.NewHearing;
import jp.michisuji.hearing.web.ArrangeDate;
import jp.michisuji.hearing.web.CheckMaterial;
import jp.michisuji.hearing.web.PrepareMaterial;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Stage;
import jp.michisuji.meeting.web.CheckPaper;
import jp.michisuji.meeting.web.RecordResult;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.meeting.web.SubmitPaper;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.OtherNode;
import jp.michisuji.testing.Walk;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.LayoutWalk;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.Requirement;
import jp.michisuji.transfer.Requirements;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferJobs;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferStop;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.transfer.web.DecideNeeds;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.FailedJobs;
import jp.michisuji.workflow.FailedJobs.FailedJob;
import jp.michisuji.workflow.ProcessRuns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** 道筋と並ぶ移管。部会の合意で始まり、差戻しで止まり、庁議と議会の決定を待ち、取下げで終わる。 */
@ApplicationTest
class TransferOnRoadTest {

    @Autowired
    TransferOffice office;

    @Autowired
    TransferWalk transferWalk;

    @Autowired
    TransferDemands demands;

    @Autowired
    TransferJobs jobs;

    @Autowired
    Transfers transfers;

    @Autowired
    Requirements requirements;

    @Autowired
    Hearings hearings;

    @Autowired
    HearingGroups groups;

    @Autowired
    Walk walk;

    @Autowired
    Proposals proposals;

    @Autowired
    Programmes programmes;

    @Autowired
    ReformItems items;

    @Autowired
    Deliberations deliberations;

    @Autowired
    SittingPlanning planning;

    @Autowired
    MovableClock clock;

    @Autowired
    LayoutWalk layoutWalk;

    @Autowired
    TransferStop stop;

    @Autowired
    ProcessRuns runs;

    @Autowired
    FailedJobs failed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private LocalDate today = LocalDate.of(2025, 9, 4);

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    @Test
    void 部会で合意されると案件の移す業務だけが一件ずつ始まる() {
        long item = propose(3);
        assertThat(transfers.ofItem(item)).isEmpty();
        pass(item);
        assertThat(transfers.ofItem(item)).hasSize(3).allMatch(transfer -> transfer.processInstanceId() == null);
        assertThat(jobs.startOf(items.get(item).processInstanceId())).isEqualTo(3);
        assertThat(transfers.ofItem(item)).allSatisfy(transfer -> {
            assertThat(transfer.leadPost()).isEqualTo(TransferOffice.LEAD);
            assertThat(transferWalk.steps(transfer.id())).containsExactly("必要な準備を決める");
        });
    }

    @Test
    void 移管は道筋の終わりを待たせず_庁議と議会の決定でその行が閉じる() {
        long item = propose(1);
        pass(item);
        Transfer transfer = started(item);
        demands.decide(transfer.id(), Set.of(Need.CHOGI, Need.GIKAI));
        assertThat(open(transfer)).containsExactly(Need.CHOGI, Need.GIKAI);
        pass(item);
        pass(item);
        assertThat(open(transfer)).containsExactly(Need.GIKAI);
        pass(item);
        assertThat(open(transfer)).isEmpty();
        assertThat(items.get(item).state()).isEqualTo(ReformItem.State.DONE);
        assertThat(transferWalk.steps(transfer.id())).containsExactly("移管の可否を判定する");
    }

    @Test
    void 準備を決める前に庁議が決めていても待ち続けない() {
        long item = propose(1);
        pass(item);
        Transfer transfer = started(item);
        pass(item);
        pass(item);
        demands.decide(transfer.id(), Set.of(Need.CHOGI, Need.GIKAI));
        assertThat(open(transfer)).containsExactly(Need.GIKAI);
    }

    @Test
    void 差し戻されると移管の仕事は保留になり_新しい合意で再び動く() {
        long item = propose(1);
        pass(item);
        Transfer transfer = started(item);
        remand(item, Stage.BUKAI);
        assertThat(transfers.get(transfer.id()).pausedReason()).isEqualTo("案件が改革会議で部会へ差し戻された");
        assertThat(transferWalk.task(transfer.id(), "必要な準備を決める").held()).isTrue();
        assertThatThrownBy(() -> transferWalk.complete(transfer.id(), "必要な準備を決める", DecideNeeds.class, form -> {}))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("保留");
        pass(item);
        assertThat(transfers.get(transfer.id()).paused()).isFalse();
        transferWalk.complete(transfer.id(), "必要な準備を決める", DecideNeeds.class, form -> {});
    }

    @Test
    void 止めている間に生まれた仕事も保留になる() {
        long item = propose(1);
        pass(item);
        remand(item, Stage.BUKAI);
        Transfer transfer = started(item);
        assertThat(transferWalk.task(transfer.id(), "必要な準備を決める").held()).isTrue();
    }

    @Test
    void 並べられて始まるのを待つ間に取り止めた移管は始まらない() {
        long item = propose(2);
        pass(item);
        String road = items.get(item).processInstanceId();
        jobs.lineUp(road);
        Transfer stopped = transfers.ofItem(item).get(0);
        stop.stop(stopped.id(), "案が改まった", Actor.system());
        jobs.startOf(road);
        assertThat(transferWalk.steps(stopped.id())).isEmpty();
        assertThat(runs.running(transfers.get(stopped.id()).processInstanceId()))
                .isFalse();
        assertThat(transferWalk.steps(transfers.ofItem(item).get(1).id())).containsExactly("必要な準備を決める");
    }

    @Test
    void 始められなかった移管は失敗した自動処理に並び_もう一度試すと始まる() {
        long item = propose(2);
        pass(item);
        String road = items.get(item).processInstanceId();
        jobs.lineUp(road);
        long astray = jobs.lose(road);
        jobs.exhaust(road);
        assertThat(failed.list()).extracting(FailedJob::activity).doesNotContain("event_started");
        FailedJob failure = failed.list().stream()
                .filter(job -> "callActivity_dutyTransfer".equals(job.activity()))
                .findFirst()
                .orElseThrow();
        assertThat(failure.retriesLeft()).isZero();
        jobs.find(road, astray);
        failed.retry(failure.id());
        jobs.startOf(road);
        assertThat(transferWalk.steps(astray)).containsExactly("必要な準備を決める");
    }

    @Test
    void 準備を決めている間に庁議が決めても_決定を待ち続けない() {
        long item = propose(1);
        pass(item);
        Transfer transfer = started(item);
        pass(item);
        prepare(item);
        new OtherNode(jdbc, transactions)
                .meanwhile(
                        () -> demands.decide(transfer.id(), Set.of(Need.CHOGI, Need.GIKAI)),
                        () -> record(item, form -> form.setResult(Result.APPROVED)));
        assertThat(open(transfer)).containsExactly(Need.GIKAI);
    }

    @Test
    void 差し戻される間に生まれた仕事も保留になる() {
        long item = propose(1);
        pass(item);
        Transfer transfer = started(item);
        demands.decide(transfer.id(), Set.of(Need.LAYOUT));
        prepare(item);
        new OtherNode(jdbc, transactions)
                .meanwhile(
                        () -> layoutWalk.seats(LayoutOwner.transfer(transfer.id()), "1"),
                        () -> record(item, form -> {
                            form.setResult(Result.REMANDED);
                            form.setRemandTo(Stage.BUKAI);
                            form.setReason("分担を整理すること");
                        }));
        assertThat(transfers.get(transfer.id()).paused()).isTrue();
        assertThat(transferWalk.task(transfer.id(), "配置案を作る").held()).isTrue();
    }

    @Test
    void 取り下げられると移管も終わる() {
        long item = propose(2);
        pass(item);
        Transfer transfer = started(item);
        proposals.withdraw(item, "重複していたため", Actor.system());
        assertThat(transfers.ofItem(item)).allMatch(it -> it.state() == Transfer.State.STOPPED);
        assertThat(transfers.get(transfer.id()).endReason()).contains("重複");
        assertThat(transferWalk.steps(transfer.id())).isEmpty();
    }

    @Test
    void 会議体で取り下げられたときも移管は終わり_段階を通ったことにはならない() {
        long item = propose(1);
        pass(item);
        Transfer transfer = started(item);
        prepare(item);
        record(item, form -> {
            form.setResult(Result.WITHDRAWN);
            form.setReason("統合したため");
        });
        assertThat(transfers.get(transfer.id()).state()).isEqualTo(Transfer.State.STOPPED);
        assertThat(transferWalk.steps(transfer.id())).isEmpty();
    }

    @Test
    void 廃止の業務は部会の合意で短い手続が始まり_終わりまで歩ける() {
        long item = propose(0);
        office.duty(item, Disposition.ABOLISHED);
        pass(item);
        Transfer closing = transfers.ofItem(item).get(0);
        assertThat(transferWalk.steps(closing.id())).containsExactly("廃止を周知する");
        transferWalk.complete(closing.id(), "廃止を周知する", "done");
        transferWalk.complete(closing.id(), "例規を改める", "done");
        transferWalk.complete(closing.id(), "文書を整理する", "done");
        assertThat(transfers.get(closing.id()).state()).isEqualTo(Transfer.State.COMPLETED);
    }

    @Test
    void 支所に残す業務は始まらない() {
        long item = propose(0);
        office.duty(item, Disposition.KEPT);
        pass(item);
        assertThat(transfers.ofItem(item)).isEmpty();
    }

    @Test
    void 関係団体への聴取がすべて済むとその行が閉じる() {
        long item = propose(1);
        long hearing = hearings.open(
                NewHearing.ofGroup(
                        item,
                        groups.register("移管の試験の町会", HearingGroup.Status.DECIDED, null, null),
                        "shiba-machizukuri-kacho",
                        null),
                Actor.system());
        pass(item);
        Transfer transfer = started(item);
        demands.decide(transfer.id(), Set.of(Need.HEARING));
        assertThat(open(transfer)).containsExactly(Need.HEARING);
        walk.complete(item, "説明資料を作る", PrepareMaterial.class, form -> {
            form.setTitle("説明資料");
            form.setText("要点");
        });
        walk.complete(item, "資料を事前に確認する", CheckMaterial.class, form -> form.setOutcome("ready"));
        walk.complete(item, "日程を決める", ArrangeDate.class, form -> {
            form.setOutcome("decline");
            form.setReason("相手の意向による");
        });
        assertThat(hearings.get(hearing).finished()).isTrue();
        assertThat(open(transfer)).isEmpty();
        assertThat(transferWalk.steps(transfer.id())).containsExactly("移管の可否を判定する");
    }

    private Transfer started(long item) {
        jobs.startOf(items.get(item).processInstanceId());
        return transfers.ofItem(item).get(0);
    }

    private List<Need> open(Transfer transfer) {
        return requirements.of(transfer.id()).stream()
                .filter(line -> line.gateLine() && !line.closed())
                .map(Requirement::need)
                .toList();
    }

    private long propose(int duties) {
        long programme = programmes.all().get(0).id();
        long item = proposals.propose(
                new Proposals.Draft(
                        programme,
                        "移管を伴う案件",
                        null,
                        null,
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
        for (int made = 0; made < duties; made++) {
            office.duty(item, Disposition.TRANSFERRED);
        }
        return item;
    }

    private void pass(long item) {
        prepare(item);
        record(item, form -> form.setResult(Result.APPROVED));
    }

    private void remand(long item, Stage back) {
        prepare(item);
        record(item, form -> {
            form.setResult(Result.REMANDED);
            form.setRemandTo(back);
            form.setReason("分担を整理すること");
        });
    }

    private void prepare(long item) {
        Sitting sitting = planning.plan(
                Sitting.planned(last(item).bodyCode(), "移管の試験の会議", null, today.plusDays(20)), Actor.system());
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting.id()));
        walk.complete(item, "資料を提出する", SubmitPaper.class, form -> form.setTitle("説明資料"));
        walk.complete(item, "資料を確認する", CheckPaper.class, form -> form.setOutcome("ready"));
        today = today.plusDays(21);
        clock.set(today.atTime(9, 0));
    }

    private void record(long item, Consumer<RecordResult> fill) {
        walk.complete(item, "審議結果を記録する", RecordResult.class, form -> {
            form.setSittingId(last(item).sittingId());
            fill.accept(form);
        });
    }

    private Deliberation last(long item) {
        List<Deliberation> all = deliberations.ofItem(item);
        return all.get(all.size() - 1);
    }
}
