package jp.michisuji.operations;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import jp.michisuji.audit.ChainAlarm;
import jp.michisuji.audit.ChainHeads;
import jp.michisuji.audit.ChainVerdict;
import jp.michisuji.audit.ChainVerifier;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 夜ごとの検査。監査記録の鎖を一日に一度確かめ、異常なら決めた宛先に知らせる。
 *
 * <p>However many nodes there are, one checks: whoever gets the lock looks whether today's check is done. After an
 * outage at night it is made up for.
 */
@Component
class NightlyInspection {

    /** Any fixed number not used for another lock of the product. */
    private static final long LOCK = 4_713_900_304L;

    private static final LocalTime NOT_BEFORE = LocalTime.of(2, 0);

    private final ChainVerifier verifier;
    private final ChainHeads heads;
    private final ChainInspections inspections;
    private final ChainAlarm alarm;
    private final JdbcClient jdbc;
    private final Clock clock;

    NightlyInspection(
            ChainVerifier verifier,
            ChainHeads heads,
            ChainInspections inspections,
            ChainAlarm alarm,
            JdbcClient jdbc,
            Clock clock) {
        this.verifier = verifier;
        this.heads = heads;
        this.inspections = inspections;
        this.alarm = alarm;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${michisuji.audit.inspect-after:2m}",
            fixedDelayString = "${michisuji.audit.inspect-every:15m}")
    @Transactional
    public void inspect() {
        if (isDue() && alone() && isDue()) {
            ChainVerdict verdict = verifier.verify(heads.written(), count -> {});
            inspections.record(Actor.system(), verdict);
            if (!verdict.isSound()) {
                alarm.raise(verdict);
            }
        }
    }

    private boolean isDue() {
        LocalDateTime now = LocalDateTime.now(clock);
        return !now.toLocalTime().isBefore(NOT_BEFORE)
                && inspections
                        .latestBySystem()
                        .filter(at -> !at.toLocalDate().isBefore(now.toLocalDate()))
                        .isEmpty();
    }

    private boolean alone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }
}
