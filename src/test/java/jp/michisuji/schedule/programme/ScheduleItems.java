package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.web.CheckPaper;
import jp.michisuji.meeting.web.RecordResult;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.meeting.web.SubmitPaper;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Walk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 工程表の試験の案件。起案し、開催に載せ、資料を整え、結果を記録する。 */
public class ScheduleItems {

    private static final String MEETING = "工程表の試験の会議";

    private final Programmes programmes;
    private final Proposals proposals;
    private final Deliberations deliberations;
    private final SittingPlanning planning;
    private final Walk walk;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    ScheduleItems(
            Programmes programmes,
            Proposals proposals,
            Deliberations deliberations,
            SittingPlanning planning,
            Walk walk,
            JdbcClient jdbc,
            MovableClock clock) {
        this.programmes = programmes;
        this.proposals = proposals;
        this.deliberations = deliberations;
        this.planning = planning;
        this.walk = walk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** この試験の予定した会議を、ほかの試験の次の会議にしない。 */
    void close() {
        jdbc.sql("update sitting set state = 'HELD' where state in ('PLANNED', 'CALLED') and name = ?")
                .param(MEETING)
                .update();
    }

    long propose(String target) {
        long item = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "工程表の試験の案件",
                        null,
                        null,
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
        jdbc.sql("update reform_item set target_on = ? where id = ?")
                .params(LocalDate.parse(target), item)
                .update();
        return item;
    }

    Sitting sitting(String body, String date) {
        return planning.plan(Sitting.planned(body, MEETING, null, LocalDate.parse(date)), Actor.system());
    }

    /** ほかの試験の会議へ移っていれば、次の会議のない次回未定に戻す。 */
    void undecide(long item) {
        jdbc.sql("update deliberation set sitting_id = null where item_id = ? and closed_on is null")
                .param(item)
                .update();
    }

    void register(long item, Sitting sitting) {
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting.id()));
    }

    void submit(long item) {
        walk.complete(item, "資料を提出する", SubmitPaper.class, form -> form.setTitle("説明資料"));
    }

    void check(long item) {
        walk.complete(item, "資料を確認する", CheckPaper.class, form -> form.setOutcome("ready"));
    }

    /** 二十日後の会議に載せて資料を整え、その翌日に進む。 */
    void prepare(long item) {
        LocalDate today = LocalDate.now(clock);
        register(item, sitting(last(item).bodyCode(), today.plusDays(20).toString()));
        submit(item);
        check(item);
        clock.set(today.plusDays(21).atTime(9, 0));
    }

    void record(long item, Consumer<RecordResult> fill) {
        walk.complete(item, "審議結果を記録する", RecordResult.class, form -> {
            form.setSittingId(last(item).sittingId());
            fill.accept(form);
        });
    }

    void pass(long item) {
        prepare(item);
        record(item, form -> form.setResult(Result.APPROVED));
    }

    private Deliberation last(long item) {
        List<Deliberation> all = deliberations.ofItem(item);
        return all.get(all.size() - 1);
    }
}
