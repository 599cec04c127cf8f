package jp.michisuji.transfer;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 動いている移管の業務。外させず、直されたら当事者と備えを改める。 */
@Repository
class DutyChanges implements DutyInUse {

    private static final Set<Transfer.State> BEFORE_GATE =
            EnumSet.of(Transfer.State.DECIDING, Transfer.State.PREPARING);

    private final JdbcClient jdbc;
    private final Transfers transfers;
    private final TransferLocks locks;
    private final TransferParties parties;
    private final ApplicationEventPublisher events;

    DutyChanges(
            JdbcClient jdbc,
            Transfers transfers,
            TransferLocks locks,
            TransferParties parties,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transfers = transfers;
        this.locks = locks;
        this.parties = parties;
        this.events = events;
    }

    @Override
    public Set<Long> among(Collection<Long> dutyIds) {
        return jdbc
                .sql("select duty_id from transfer where duty_id = any(?) and state <> 'STOPPED'")
                .param(dutyIds.toArray(Long[]::new))
                .query(Long.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    @Override
    public void hold(Collection<Long> dutyIds) {
        locks.lockOfDuties(dutyIds);
    }

    @EventListener
    void on(DutyChanged changed) {
        transfers.ofDuty(changed.dutyId()).ifPresent(transfer -> {
            if (BEFORE_GATE.contains(transfer.state())) {
                parties.settle(transfer.id());
            }
            events.publishEvent(new ReadinessTouched(transfer.id()));
        });
    }
}
