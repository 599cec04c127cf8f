package jp.michisuji.operations;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.audit.ChainAlarm;
import jp.michisuji.audit.ChainHeads;
import jp.michisuji.audit.ChainVerdict;
import jp.michisuji.audit.ChainVerifier;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class NightlyInspectionTest {

    private static final ChainVerdict SOUND = new ChainVerdict(9, null, null, null);
    private static final ChainVerdict BROKEN = new ChainVerdict(5, 6L, 6L, "書き換えられました");

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private final ChainVerifier verifier = mock();
    private final ChainAlarm alarm = mock();
    private final AuditLog log = mock();

    @BeforeEach
    void 前の日に確かめてある() {
        checked(4);
        when(verifier.verify(any(), any())).thenReturn(SOUND);
    }

    @Test
    void 二時を過ぎると確かめ_記録に残し_正しければ知らせない() {
        at(5, 1);
        verify(log, never()).record(any(), any());
        at(5, 2);
        verify(log).record(any(), any(Act.class));
        verify(alarm, never()).raise(any());
    }

    @Test
    void その日に確かめてあれば_もう確かめない() {
        checked(5);
        at(5, 9);
        verify(verifier, never()).verify(any(), any());
    }

    @Test
    void 人が確かめただけの日は_夜の検査を欠かさない() {
        var byHand = entry(5, new Actor("a", "職員", "admin", "管理者"));
        List<AuditEntry> seen = List.of(byHand, entry(4, Actor.system()));
        when(log.ofSubject(any(), any())).thenReturn(seen);
        at(5, 9);
        verify(log).record(any(), any(Act.class));
    }

    @Test
    void 異常なら知らせる() {
        when(verifier.verify(any(), any())).thenReturn(BROKEN);
        at(5, 3);
        verify(alarm).raise(BROKEN);
    }

    @Test
    void ほかの節点が確かめている間は手を出さない() {
        new TransactionTemplate(new JdbcTransactionManager(db.owner())).executeWithoutResult(status -> {
            JdbcClient.create(db.owner())
                    .sql("select pg_advisory_xact_lock(4713900304)")
                    .query()
                    .listOfRows();
            at(5, 3);
        });
        verify(verifier, never()).verify(any(), any());
        at(5, 3);
        verify(verifier, times(1)).verify(any(), any());
    }

    private void checked(int day) {
        List<AuditEntry> done = List.of(entry(day, Actor.system()));
        when(log.ofSubject(any(), any())).thenReturn(done);
    }

    private static AuditEntry entry(int day, Actor by) {
        LocalDateTime at = LocalDateTime.of(2025, 9, day, 2, 10);
        var change = new AuditEntry.Change("結果", "", "異常なし（9件）");
        return new AuditEntry(1, at, by, "audit.verify", "audit-chain", "1", null, "確かめた", List.of(change));
    }

    private void at(int day, int hour) {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Clock clock = Clock.fixed(
                LocalDateTime.of(2025, 9, day, hour, 0).atZone(tokyo).toInstant(), tokyo);
        ChainHeads heads = mock();
        new NightlyInspection(verifier, heads, new ChainInspections(log), alarm, db.jdbc(), clock).inspect();
    }
}
