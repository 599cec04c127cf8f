package jp.michisuji.audit;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 封をする係。確定した記録を順に鎖へつなぐ。
 *
 * <p>Sealing follows the commit, so that acts of many people need not wait for one another at the head of the chain. An
 * advisory lock lets one node seal at a time.
 */
@Component
class AuditSealer {

    /** Any fixed number not used for another lock of the product. */
    private static final long LOCK = 4_713_900_301L;

    private final JdbcOperations jdbc;
    private final TransactionTemplate transaction;
    private final int batch;

    AuditSealer(
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            @Value("${michisuji.audit.seal-batch:500}") int batch) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.batch = batch;
    }

    @Scheduled(fixedDelayString = "${michisuji.audit.seal-every:5s}")
    void sealAll() {
        while (sealBatch() == batch) {
            // 満杯の束が続く間は、次の時刻を待たずに続ける。
        }
    }

    private int sealBatch() {
        return transaction.execute(status -> tryLock() ? seal(waiting()) : 0);
    }

    private boolean tryLock() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK));
    }

    private int seal(List<Waiting> waiting) {
        Seal last = last();
        List<Seal> seals = new ArrayList<>();
        for (Waiting entry : waiting) {
            last = last.next(entry.id(), entry.content());
            seals.add(last);
        }
        if (!seals.isEmpty()) {
            write(seals);
        }
        return waiting.size();
    }

    /** In two statements whatever their number: a row at a time would take the time of as many round trips. */
    private void write(List<Seal> seals) {
        Object[] entries = seals.stream().map(Seal::entryId).toArray();
        jdbc.update(
                "insert into audit_seal (seq, entry_id, previous_hash, hash) select * from unnest(?, ?, ?, ?)",
                statement -> {
                    Connection connection = statement.getConnection();
                    Object[] numbers = seals.stream().map(Seal::seq).toArray();
                    Object[] previous = seals.stream().map(Seal::previousHash).toArray(byte[][]::new);
                    Object[] hashes = seals.stream().map(Seal::hash).toArray(byte[][]::new);
                    statement.setArray(1, connection.createArrayOf("bigint", numbers));
                    statement.setArray(2, connection.createArrayOf("bigint", entries));
                    statement.setArray(3, connection.createArrayOf("bytea", previous));
                    statement.setArray(4, connection.createArrayOf("bytea", hashes));
                });
        jdbc.update(
                "delete from audit_unsealed where entry_id = any(?)",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("bigint", entries)));
    }

    private List<Waiting> waiting() {
        return jdbc.query(
                "select e.id, " + EntryContent.COLUMNS
                        + " from audit_unsealed u join audit_entry e on e.id = u.entry_id order by e.id limit ?",
                (row, number) -> new Waiting(row.getLong(1), EntryContent.read(row, 2)),
                batch);
    }

    private Seal last() {
        return jdbc
                .query(
                        "select seq, entry_id, previous_hash, hash from audit_seal order by seq desc limit 1",
                        (row, number) -> new Seal(row.getLong(1), row.getLong(2), row.getBytes(3), row.getBytes(4)))
                .stream()
                .findFirst()
                .orElseGet(Seal::beginning);
    }

    private record Waiting(long id, EntryContent content) {}
}
