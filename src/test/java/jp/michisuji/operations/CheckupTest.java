package jp.michisuji.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.audit.ChainVerdict;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.EngineClock;
import jp.michisuji.workflow.FailedJobs;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.mock.env.MockEnvironment;

class CheckupTest {

    private final FailedJobs jobs = mock();
    private final EngineClock engine = mock();
    private final AuditLog log = mock();
    private Duration passed = Duration.ZERO;
    private final ChainInspections inspections = new ChainInspections(log);

    @Test
    void エンジンが答えなければ異常で_ほかの部位は見せる() {
        when(jobs.exhausted()).thenThrow(new IllegalStateException("つながらない"));
        var checkup = new Checkup(List.of(new EngineCheck(jobs), new AuditChainCheck(inspections)));
        assertThat(checkup.findings()).extracting(Finding::condition).containsExactly(Condition.BAD, Condition.UNKNOWN);
        assertThat(new HealthIndicators()
                        .engineHealthIndicator(new EngineCheck(jobs))
                        .health()
                        .getStatus())
                .isEqualTo(Status.DOWN);
    }

    @Test
    void 止まったままの自動処理があれば注意になる() {
        when(jobs.exhausted()).thenReturn(2L);
        assertThat(new EngineCheck(jobs).look()).isEqualTo(Finding.care(Part.ENGINE, "動いています。失敗して止まったままの自動処理が2件あります。"));
    }

    @Test
    void 自動処理は_長く止まれば異常になり_短い休みは注意にとどめる() {
        JobExecutorCheck check = executor("true");
        assertThat(check.look().condition()).isEqualTo(Condition.CARE);
        passed = passed.plusMinutes(2);
        assertThat(check.look().condition()).isEqualTo(Condition.CARE);
        passed = passed.plusSeconds(1);
        assertThat(check.look().condition()).isEqualTo(Condition.BAD);
        when(engine.executorActive()).thenReturn(true);
        assertThat(check.look().condition()).isEqualTo(Condition.GOOD);
        when(engine.executorActive()).thenReturn(false);
        assertThat(check.look().condition()).isEqualTo(Condition.CARE);
    }

    @Test
    void 自動処理を設定で休ませた節点は休止である() {
        assertThat(executor("false").look().condition()).isEqualTo(Condition.OFF);
    }

    private JobExecutorCheck executor(String enabled) {
        var settings = new MockEnvironment().withProperty("camunda.bpm.job-execution.enabled", enabled);
        return new JobExecutorCheck(engine, settings, () -> passed.toNanos());
    }

    @Test
    void 鎖の切れは_次に確かめるまで異常として残る() {
        inspections.record(Actor.system(), new ChainVerdict(5, 6L, 6L, "記録が封をした時と違います"));
        List<AuditEntry> recorded = List.of(recorded());
        when(log.ofSubject(any(), any())).thenReturn(recorded);
        Finding finding = new AuditChainCheck(inspections).look();
        assertThat(finding.condition()).isEqualTo(Condition.BAD);
        assertThat(finding.says()).contains("令和7年9月4日（木）09:00", "記録の番号 6、封の連番 6：記録が封をした時と違います");
    }

    private AuditEntry recorded() {
        ArgumentCaptor<Act> written = ArgumentCaptor.captor();
        verify(log).record(eq(Actor.system()), written.capture());
        Act act = written.getValue();
        var changes = List.of(
                new AuditEntry.Change("結果", act.before().get("結果"), act.after().get("結果")));
        return new AuditEntry(
                1,
                LocalDateTime.of(2025, 9, 4, 9, 0),
                Actor.system(),
                act.action(),
                act.subjectType(),
                act.subjectId(),
                null,
                act.summary(),
                changes);
    }
}
