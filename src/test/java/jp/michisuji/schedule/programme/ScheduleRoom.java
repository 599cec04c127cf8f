package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.plan.Trouble;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferStart;
import jp.michisuji.transfer.TransferStop;
import jp.michisuji.transfer.Transfers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 工程表の試験の部屋。日を移し、移管を始め、工程ごとの実績・計画・見込み・余裕を引く。 */
public class ScheduleRoom {

    /**
     * 工程表の一行。
     *
     * @param fact 実績。なければ {@code null}
     * @param plan 計画。なければ {@code null}
     * @param forecast 見込み。立たなければ {@code null}
     * @param left 余裕（開庁日）。言えなければ {@code null}
     */
    record Line(Fact fact, Span plan, Span forecast, Integer left) {}

    private final ProgrammeSchedule schedule;
    private final TransferOffice office;
    private final TransferStart start;
    private final TransferStop stop;
    private final Transfers transfers;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final AuditLog audit;
    private final List<Long> begun = new ArrayList<>();

    ScheduleRoom(
            ProgrammeSchedule schedule,
            TransferOffice office,
            TransferStart start,
            TransferStop stop,
            Transfers transfers,
            JdbcClient jdbc,
            MovableClock clock,
            AuditLog audit) {
        this.schedule = schedule;
        this.office = office;
        this.start = start;
        this.stop = stop;
        this.transfers = transfers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    void open(String date) {
        office.open();
        at(date);
    }

    /** 始めた移管を終え、時計を戻す。 */
    void close() {
        begun.stream()
                .filter(transfer -> !transfers.get(transfer).state().ended())
                .forEach(transfer -> stop.stop(transfer, "試験の片付け", Actor.system()));
        begun.clear();
        clock.reset();
    }

    void at(String date) {
        clock.set(LocalDate.parse(date).atTime(9, 0));
    }

    /** 案件によらない、人数まで決まった業務。 */
    long duty() {
        long duty = office.duty(null, Disposition.TRANSFERRED);
        audit.record(Actor.system(), Act.of("test.duty", "duty", String.valueOf(duty), "試験の業務を加えた"));
        return duty;
    }

    long duty(String transferOn) {
        long duty = duty();
        jdbc.sql("update duty set transfer_on = ? where id = ?")
                .params(LocalDate.parse(transferOn), duty)
                .update();
        return duty;
    }

    long begin(long duty) {
        long transfer = start.begin(duty, Actor.system());
        begun.add(transfer);
        return transfer;
    }

    /** 片付けのときに取り止める。 */
    void keep(Transfer transfer) {
        begun.add(transfer.id());
    }

    ScheduleSnapshot now() {
        return schedule.now();
    }

    Line line(StepKey step) {
        ScheduleSnapshot now = now();
        return new Line(
                now.situation().facts().get(step),
                now.plan().spans().get(step),
                now.outlook().spans().get(step),
                now.outlook().floats().get(step));
    }

    Map<StepKey, Fact> facts(String subject) {
        return now().situation().facts().entrySet().stream()
                .filter(fact -> fact.getKey().subject().equals(subject))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<String> labels(String subject) {
        return now().steps().get(subject).stream().map(PlanStep::label).toList();
    }

    List<String> troubles(String subject) {
        return now().troubles().stream()
                .filter(trouble ->
                        trouble.steps().stream().anyMatch(step -> step.subject().equals(subject)))
                .map(Trouble::words)
                .toList();
    }

    static Fact fact(String started, String finished) {
        return new Fact(LocalDate.parse(started), finished == null ? null : LocalDate.parse(finished));
    }

    static Span span(String start, String finish) {
        return new Span(LocalDate.parse(start), LocalDate.parse(finish));
    }

    static StepKey duty(long duty, String path) {
        return StepKey.of("duty:" + duty, "duty-transfer", path);
    }

    static StepKey road(long item, String path) {
        return StepKey.of("item:" + item, "reform-road", path);
    }
}
