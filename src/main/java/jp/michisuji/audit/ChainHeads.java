package jp.michisuji.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 書き留めた鎖の先頭。データベースの控えと、設定されていれば外のファイル。 */
@Component
public class ChainHeads {

    private final JdbcClient jdbc;
    private final HeadSettings settings;
    private final Clock clock;

    ChainHeads(JdbcClient jdbc, HeadSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the chain is compared with. The file is beyond the reach of who changes the database. */
    public List<ChainHead> written() {
        return Stream.concat(kept().stream(), filed().stream()).distinct().toList();
    }

    public Optional<ChainHead> latest() {
        return jdbc.sql("select * from audit_head order by day desc limit 1")
                .query(ChainHeads::read)
                .optional();
    }

    /** The last day the file speaks of; empty where none is configured, or nothing written. */
    public Optional<LocalDate> lastFiled() {
        return filed().stream().map(ChainHead::day).max(LocalDate::compareTo);
    }

    public boolean exported() {
        return settings.file().isPresent();
    }

    /** The oldest first. */
    List<ChainHead> kept() {
        return jdbc.sql("select * from audit_head order by day")
                .query(ChainHeads::read)
                .list();
    }

    /** @return the head as it stood at the end of that day, if anything was sealed since the last one */
    Optional<ChainHead> keep(LocalDate day) {
        long before = latest().map(ChainHead::seq).orElse(0L);
        return jdbc.sql(
                        """
                        insert into audit_head (day, seq, hash, sealed, written_at)
                        select :day, s.seq, s.hash, s.seq - :before, :now
                        from audit_seal s join audit_entry e on e.id = s.entry_id
                        where e.at < :until and s.seq > :before
                          and not exists (select 1 from audit_head where day >= :day)
                        order by s.seq desc limit 1 returning *
                        """)
                .param("day", day)
                .param("before", before)
                .param("now", OffsetDateTime.now(clock))
                .param("until", day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(ChainHeads::read)
                .optional();
    }

    private List<ChainHead> filed() {
        try {
            return settings.file().isPresent() ? settings.file().get().read() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("鎖の先頭のファイルを読めません: " + e.getMessage(), e);
        }
    }

    private static ChainHead read(ResultSet row, int number) throws SQLException {
        return new ChainHead(
                row.getObject("day", LocalDate.class),
                row.getLong("seq"),
                HexFormat.of().formatHex(row.getBytes("hash")),
                row.getLong("sealed"));
    }
}
