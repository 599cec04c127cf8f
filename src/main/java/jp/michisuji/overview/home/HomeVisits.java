package jp.michisuji.overview.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** ホームの訪れ。続けて開くうちは一つの訪れとし、その前に見たときを覚えておく。 */
@Repository
class HomeVisits {

    /** これより間が空けば、次の訪れとする。 */
    private static final Duration GAP = Duration.ofMinutes(30);

    /**
     * 前の訪れ。
     *
     * @param entry そのときの、監査記録の末尾の番号
     */
    record Visit(Instant at, long entry) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    HomeVisits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * 今見たことを書き留める。
     *
     * @return 前の訪れ。初めてなら空
     */
    @Transactional
    Optional<Visit> note(String personCode, long lastEntry) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql(
                        """
                        insert into home_visit as v (person_code, seen_at, seen_entry) values (:person, :now, :entry)
                        on conflict (person_code) do update set
                          before_at = case when v.seen_at < :gap then v.seen_at else v.before_at end,
                          before_entry = case when v.seen_at < :gap then v.seen_entry else v.before_entry end,
                          seen_at = excluded.seen_at, seen_entry = excluded.seen_entry
                        returning before_at, before_entry""")
                .param("person", personCode)
                .param("now", now)
                .param("entry", lastEntry)
                .param("gap", now.minus(GAP))
                .query(HomeVisits::before)
                .single();
    }

    private static Optional<Visit> before(ResultSet row, int number) throws SQLException {
        Timestamp at = row.getTimestamp("before_at");
        return at == null ? Optional.empty() : Optional.of(new Visit(at.toInstant(), row.getLong("before_entry")));
    }
}
