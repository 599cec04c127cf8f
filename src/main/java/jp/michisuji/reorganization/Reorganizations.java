package jp.michisuji.reorganization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.michisuji.reorganization.Reorganization.State;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 組織改正の台帳。 */
@Repository
public class Reorganizations {

    /** Any fixed number not used for another lock of the product. */
    private static final long LOCK = 4_713_900_527L;

    private final JdbcClient jdbc;
    private final Clock clock;

    Reorganizations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Reorganization> all() {
        return jdbc.sql("select * from reorganization order by effective_on desc, id desc")
                .query(Reorganizations::row)
                .list();
    }

    /** @throws NotFoundException when there is none */
    public Reorganization get(long id) {
        return jdbc.sql("select * from reorganization where id = ?")
                .param(id)
                .query(Reorganizations::row)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    List<Reorganization> confirmed() {
        return jdbc.sql("select * from reorganization where state = 'CONFIRMED' order by effective_on, id")
                .query(Reorganizations::row)
                .list();
    }

    /** The day of the next confirmed one after that day. */
    Optional<LocalDate> nextDay(LocalDate after) {
        return jdbc.sql("select min(effective_on) from reorganization where state = 'CONFIRMED' and effective_on > ?")
                .param(after)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** One change of the organization at a time, on whichever node, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
    }

    long add(String name, LocalDate day, String note, String source) {
        return jdbc.sql(
                        "insert into reorganization (name, effective_on, note, source) values (:name, :day, :note, :source) returning id")
                .param("name", name)
                .param("day", day)
                .param("note", note)
                .param("source", source)
                .query(Long.class)
                .single();
    }

    /** @return false where somebody else changed it first, or it can no longer be changed */
    boolean change(Reorganization seen, String name, LocalDate day, String note) {
        return jdbc.sql("update reorganization set name = :name, effective_on = :day, note = :note, state = 'DRAFT',"
                                + " version = version + 1 where id = :id and version = :version"
                                + " and state in ('DRAFT', 'REHEARSED')")
                        .param("name", name)
                        .param("day", day)
                        .param("note", note)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    /** What was rehearsed no longer holds. */
    void redraft(long id) {
        jdbc.sql("update reorganization set state = 'DRAFT', version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    void rehearsed(long id) {
        jdbc.sql("update reorganization set state = 'REHEARSED', rehearsed_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void confirmed(long id, String by) {
        jdbc.sql("update reorganization set state = 'CONFIRMED', confirmed_at = ?, confirmed_by = ? where id = ?")
                .params(now(), by, id)
                .update();
    }

    void carriedOut(long id) {
        jdbc.sql("update reorganization set state = 'DONE', carried_out_at = ?, stuck_reason = null,"
                        + " stuck_since = null, tried_at = null, met = null where id = ?")
                .params(now(), id)
                .update();
    }

    void cancelled(long id) {
        jdbc.sql("update reorganization set state = 'CANCELLED' where id = ?")
                .param(id)
                .update();
    }

    /** @return false where the same reason is noted already */
    boolean waits(long id, String reason, String met) {
        boolean otherwise = jdbc.sql("select 1 from reorganization where id = ? and state = 'CONFIRMED'"
                        + " and stuck_reason is distinct from ?")
                .params(id, reason)
                .query(Integer.class)
                .optional()
                .isPresent();
        jdbc.sql("update reorganization set stuck_reason = :reason, stuck_since = coalesce(stuck_since, :now),"
                        + " tried_at = :now, met = :met where id = :id and state = 'CONFIRMED'")
                .param("reason", reason)
                .param("now", now())
                .param("met", met)
                .param("id", id)
                .update();
        return otherwise;
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }

    private static Reorganization row(ResultSet row, int number) throws SQLException {
        return new Reorganization(
                row.getLong("id"),
                row.getString("name"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("note"),
                State.valueOf(row.getString("state")),
                instant(row, "rehearsed_at"),
                instant(row, "confirmed_at"),
                row.getString("confirmed_by"),
                instant(row, "carried_out_at"),
                waiting(row),
                row.getString("source"),
                row.getInt("version"));
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        String reason = row.getString("stuck_reason");
        return reason == null
                ? null
                : new Waiting(reason, instant(row, "stuck_since"), instant(row, "tried_at"), row.getString("met"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
