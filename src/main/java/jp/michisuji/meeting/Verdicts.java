package jp.michisuji.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 審議結果の台帳。 */
@Repository
public class Verdicts {

    private final JdbcClient jdbc;

    Verdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Verdict> ofItem(long itemId) {
        return jdbc.sql("select v.* from verdict v join deliberation d on d.id = v.deliberation_id"
                        + " where d.item_id = ? order by v.id")
                .param(itemId)
                .query(Verdict.class)
                .list();
    }

    public List<Verdict> ofSitting(long sittingId) {
        return jdbc.sql("select * from verdict where sitting_id = ? order by id")
                .param(sittingId)
                .query(Verdict.class)
                .list();
    }

    /** その会議で、審議結果が記録されたか。 */
    boolean given(long deliberationId, long sittingId) {
        return jdbc.sql("select exists (select 1 from verdict where deliberation_id = ? and sitting_id = ?)")
                .params(deliberationId, sittingId)
                .query(Boolean.class)
                .single();
    }

    /** @return 記録した結果の識別子 */
    long add(Verdict verdict, Instant at, String recordedBy) {
        return jdbc.sql(
                        """
                        insert into verdict (deliberation_id, sitting_id, result, reason, decided_on, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        verdict.deliberationId(),
                        verdict.sittingId(),
                        verdict.result().name(),
                        verdict.reason(),
                        verdict.decidedOn(),
                        Timestamp.from(at),
                        recordedBy)
                .query(Long.class)
                .single();
    }
}
