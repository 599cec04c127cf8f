package jp.michisuji.sample;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 例示の時計の置き場所。表は {@link DemoClockTable} が作る。 */
@Repository
@Profile("demo")
class DemoClockStore {

    private final JdbcClient jdbc;

    DemoClockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> read() {
        return jdbc.sql("select now from michisuji.demo_clock")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    void write(Instant now) {
        jdbc.sql(
                        "insert into michisuji.demo_clock (id, now) values (1, ?) on conflict (id) do update set now = excluded.now")
                .param(Timestamp.from(now))
                .update();
    }
}
