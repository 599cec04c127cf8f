package jp.michisuji.schedule.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.outline.OutlineSource;
import jp.michisuji.schedule.outline.Outlines;
import jp.michisuji.schedule.plan.Network;
import jp.michisuji.schedule.plan.Situation;
import jp.michisuji.schedule.plan.Timetable;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.workflow.StepHistory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 写しの使い回し。変わったことがあれば必ず計算し直し、なければ一度しか計算しない。 */
class ProgrammeScheduleTest {

    private final SnapshotReading reading = mock(SnapshotReading.class);
    private final AuditLog audit = mock(AuditLog.class);
    private final StepHistory history = mock(StepHistory.class);
    private final OutlineSource outlines = mock(OutlineSource.class);
    private final MovableClock clock = new MovableClock();
    private final ProgrammeSchedule schedule = new ProgrammeSchedule(reading, audit, history, outlines, clock);

    @BeforeEach
    void 何も変わらない日() {
        clock.reset();
        when(audit.mark()).thenReturn("1:1");
        when(history.mark()).thenReturn("1:1:0");
        when(outlines.now()).thenReturn(new Outlines(List.of()));
        when(reading.read(any())).thenAnswer(asked -> snapshot());
    }

    @AfterEach
    void 時計を戻す() {
        clock.reset();
    }

    @Test
    void 何も変わらなければ同じ写しを使う() {
        assertThat(schedule.now()).isSameAs(schedule.now());
        verify(reading, times(1)).read(any());
    }

    @Test
    void 何かが記録されれば計算し直す() {
        ScheduleSnapshot before = schedule.now();
        when(audit.mark()).thenReturn("2:2");

        assertThat(schedule.now()).isNotSameAs(before);
    }

    @Test
    void 記録のないまま仕事が進んでも計算し直す() {
        ScheduleSnapshot before = schedule.now();
        when(history.mark()).thenReturn("2:2:1");

        assertThat(schedule.now()).isNotSameAs(before);
    }

    @Test
    void 図が配られれば計算し直す() {
        ScheduleSnapshot before = schedule.now();
        when(outlines.now()).thenReturn(new Outlines(List.of()));

        assertThat(schedule.now()).isNotSameAs(before);
    }

    @Test
    void 日が変われば計算し直す() {
        ScheduleSnapshot before = schedule.now();
        clock.set(LocalDateTime.of(2025, 9, 5, 0, 0));

        assertThat(schedule.now()).isNotSameAs(before);
        verify(reading).read(LocalDateTime.of(2025, 9, 5, 0, 0).toLocalDate());
    }

    @Test
    void 同時に尋ねられても計算は一度だけする() {
        CountDownLatch both = new CountDownLatch(2);
        when(audit.mark()).thenAnswer(asked -> {
            both.countDown();
            return "1:1";
        });
        when(reading.read(any())).thenAnswer(asked -> {
            both.await();
            return snapshot();
        });

        CompletableFuture<ScheduleSnapshot> one = CompletableFuture.supplyAsync(schedule::now);
        CompletableFuture<ScheduleSnapshot> other = CompletableFuture.supplyAsync(schedule::now);

        assertThat(one.join()).isSameAs(other.join());
        verify(reading, times(1)).read(any());
    }

    @Test
    void 計算に失敗したことは覚えない() {
        when(reading.read(any())).thenThrow(new IllegalStateException("読めない")).thenAnswer(asked -> snapshot());

        assertThatThrownBy(schedule::now).hasMessage("読めない");
        assertThat(schedule.now()).isSameAs(schedule.now());
    }

    private ScheduleSnapshot snapshot() {
        Timetable timetable = new Timetable(new OpenDays(Map.of(), Set.of()), Map.of(), Map.of());
        Situation situation = new Situation(new Network(List.of(), Map.of()), Map.of(), timetable);
        return ScheduleSnapshot.of(LocalDateTime.now(clock).toLocalDate(), Map.of(), Map.of(), situation, List.of());
    }
}
