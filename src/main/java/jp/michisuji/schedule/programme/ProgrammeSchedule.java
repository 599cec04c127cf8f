package jp.michisuji.schedule.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.locks.ReentrantLock;
import jp.michisuji.audit.AuditLog;
import org.springframework.stereotype.Component;

/** 全体の工程表。何かが記録されるか日が変わるまで、一度計算した写しを使い回す。 */
@Component
public class ProgrammeSchedule {

    private record Stamp(String mark, LocalDate today) {}

    private record Known(Stamp stamp, ScheduleSnapshot snapshot) {}

    private final SnapshotReading reading;
    private final AuditLog audit;
    private final Clock clock;
    private final ReentrantLock computing = new ReentrantLock();
    private volatile Known known;

    ProgrammeSchedule(SnapshotReading reading, AuditLog audit, Clock clock) {
        this.reading = reading;
        this.audit = audit;
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
        return new Stamp(audit.mark(), LocalDate.now(clock));
    }
}
