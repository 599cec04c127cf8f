package jp.michisuji.schedule.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.locks.ReentrantLock;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.schedule.outline.OutlineSource;
import jp.michisuji.schedule.outline.Outlines;
import jp.michisuji.workflow.StepHistory;
import org.springframework.stereotype.Component;

/** 全体の工程表。何かが記録されるか、仕事が進むか、図が改まるか、日が変わるまで、一度計算した写しを使い回す。 */
@Component
public class ProgrammeSchedule {

    /**
     * 写しの印。人の行いは監査記録に、時限や知らせで進んだ仕事は仕事の記録に、配られた図は図の束に表れる。
     *
     * @param outlines 図の束。図が改まらない間は同じもの
     */
    private record Stamp(String acts, String work, Outlines outlines, LocalDate today) {}

    private record Known(Stamp stamp, ScheduleSnapshot snapshot) {}

    private final SnapshotReading reading;
    private final AuditLog audit;
    private final StepHistory history;
    private final OutlineSource outlines;
    private final Clock clock;
    private final ReentrantLock computing = new ReentrantLock();
    private volatile Known known;

    ProgrammeSchedule(
            SnapshotReading reading, AuditLog audit, StepHistory history, OutlineSource outlines, Clock clock) {
        this.reading = reading;
        this.audit = audit;
        this.history = history;
        this.outlines = outlines;
        this.clock = clock;
    }

    /** いまの工程表。同時に尋ねられても、計算は一度だけする。 */
    public ScheduleSnapshot now() {
        Stamp stamp = stamp();
        Known last = known;
        if (last != null && last.stamp().equals(stamp)) {
            return last.snapshot();
        }
        computing.lock();
        try {
            return known != null && known.stamp().equals(stamp) ? known.snapshot() : compute(stamp);
        } finally {
            computing.unlock();
        }
    }

    /** 印を先に読む。読む間に変わっても、次に印が合わないので計算し直す。 */
    private ScheduleSnapshot compute(Stamp stamp) {
        ScheduleSnapshot snapshot = reading.read(stamp.today());
        known = new Known(stamp, snapshot);
        return snapshot;
    }

    private Stamp stamp() {
        return new Stamp(audit.mark(), history.mark(), outlines.now(), LocalDate.now(clock));
    }
}
