package jp.michisuji.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 封を待つ末尾。書いてから封をするまでの数秒の記録。 */
@Component
public class UnsealedTail {

    private final JdbcClient jdbc;
    private final Clock clock;

    UnsealedTail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Waiting now() {
        return jdbc.sql("select count(*), min(e.at) from audit_unsealed u join audit_entry e on e.id = u.entry_id")
                .query((row, number) -> new Waiting(row.getLong(1), local(row.getObject(2, OffsetDateTime.class))))
                .single();
    }

    private LocalDateTime local(OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(clock.getZone()).toLocalDateTime();
    }

    /**
     * 待っている件数と、最も古いもの。
     *
     * @param oldest Japanese time, or null when nothing waits
     */
    public record Waiting(long count, LocalDateTime oldest) {}
}
