package jp.michisuji.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import jp.michisuji.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 試験の鎖。一度に多くの記録を書き、封をし、表の持ち主として改竄して確かめる。 */
final class Chain {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-09-04T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final TestDatabase db;

    Chain(TestDatabase db) {
        this.db = db;
    }

    void write(int count) {
        db.jdbc()
                .sql(
                        """
                        insert into audit_entry (at, person_id, person_label, post_code, post_name, action, subject_type,
                          subject_id, item_id, summary, before_values, after_values)
                        select timestamptz '2025-09-03 09:00+09' + g * interval '1 millisecond', gen_random_uuid(), '',
                          'kacho', '課長', 'test', 'item', g::text, g, g || '件目', '{"件名": "旧"}', '{"件名": "新"}'
                        from generate_series(1, ?) g
                        """)
                .param(count)
                .update();
    }

    AuditSealer sealer(int batch) {
        return new AuditSealer(new JdbcTemplate(db.dataSource()), db.transactionManager(), batch);
    }

    ChainVerdict verify(List<ChainHead> heads) {
        return new ChainVerifier(db.jdbc()).verify(heads, count -> {});
    }

    /** 引き金を外して改竄し、そのまま確かめてから、なかったことにする。 */
    ChainVerdict tampered(List<ChainHead> heads, String... sql) {
        DataSource owner = db.owner();
        return new TransactionTemplate(new JdbcTransactionManager(owner)).execute(status -> {
            status.setRollbackOnly();
            JdbcClient jdbc = JdbcClient.create(owner);
            jdbc.sql("alter table audit_entry disable trigger user").update();
            jdbc.sql("alter table audit_seal disable trigger user").update();
            jdbc.sql("alter table audit_seal drop constraint audit_seal_entry_id_fkey")
                    .update();
            for (String each : sql) {
                jdbc.sql(each).update();
            }
            return new ChainVerifier(jdbc).verify(heads, count -> {});
        });
    }
}
