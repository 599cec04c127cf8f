package jp.michisuji.hearing.plan;

import java.sql.Timestamp;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 聴くべき団体の決定の台帳。 */
@Repository
class HearingDecisions {

    private final JdbcClient jdbc;

    HearingDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 団体の識別子から決定へ。 */
    Map<Long, HearingDecision> ofItem(long itemId) {
        return jdbc
                .sql("select * from hearing_decision where item_id = ?")
                .param(itemId)
                .query(HearingDecision.class)
                .list()
                .stream()
                .collect(Collectors.toMap(HearingDecision::groupId, Function.identity()));
    }

    /** 決める、または決め直す。 */
    void put(HearingDecision decision) {
        jdbc.sql(
                        """
                        insert into hearing_decision (item_id, group_id, heard, proposed, reason, source, decided_by,
                          decided_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (item_id, group_id) do update set heard = excluded.heard,
                          proposed = excluded.proposed, reason = excluded.reason, source = excluded.source,
                          decided_by = excluded.decided_by, decided_at = excluded.decided_at""")
                .params(
                        decision.itemId(),
                        decision.groupId(),
                        decision.heard(),
                        decision.proposed(),
                        decision.reason(),
                        decision.source(),
                        decision.decidedBy(),
                        Timestamp.from(decision.decidedAt()))
                .update();
    }
}
