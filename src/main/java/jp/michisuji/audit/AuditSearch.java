package jp.michisuji.audit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 監査記録の検索。新しい順に、番号を境にしてページを送る。 */
@Component
public class AuditSearch {

    /** Counting further would read the whole record for a number nobody needs. */
    public static final int MOST_COUNTED = 10_000;

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditEntryMapper mapper;

    AuditSearch(JdbcClient jdbc, Clock clock, AuditEntryMapper mapper) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.mapper = mapper;
    }

    /** @param before only rows of a smaller number, or null for the newest */
    public List<AuditRow> page(AuditQuery query, Long before, int limit) {
        AuditConditions sql = AuditConditions.of(query, clock.getZone()).before(before);
        return jdbc.sql("select " + AuditEntryMapper.COLUMNS + ", e.person_id, s.seq " + AuditEntryMapper.FROM
                        + " left join audit_seal s on s.entry_id = e.id" + sql.where()
                        + " order by e.id desc limit :limit")
                .params(sql.values())
                .param("limit", limit)
                .query((row, number) -> new AuditRow(
                        mapper.mapRow(row, number),
                        row.getObject("person_id", UUID.class),
                        row.getObject("seq", Long.class)))
                .list();
    }

    /** Every row, the newest first, in portions: neither the database nor the memory holds them all. */
    public void each(AuditQuery query, Consumer<AuditRow> reader) {
        Long before = null;
        List<AuditRow> rows;
        do {
            rows = page(query, before, BATCH);
            rows.forEach(reader);
            before = rows.isEmpty() ? null : rows.get(rows.size() - 1).entry().id();
        } while (rows.size() == BATCH);
    }

    /** At most one more than {@link #MOST_COUNTED}. */
    public int count(AuditQuery query) {
        AuditConditions sql = AuditConditions.of(query, clock.getZone());
        return jdbc.sql("select count(*) from (select 1 " + AuditEntryMapper.FROM + sql.where() + " limit :most) found")
                .params(sql.values())
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }
}
