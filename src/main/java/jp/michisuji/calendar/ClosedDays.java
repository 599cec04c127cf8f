package jp.michisuji.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 庁の閉庁日と、特別に開く日の台帳。 */
@Repository
@Transactional
public class ClosedDays {

    private final JdbcClient jdbc;

    ClosedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param name 閉庁の理由（「システム更改」など） */
    public void close(LocalDate day, String name) {
        jdbc.sql(
                        "insert into closed_day (day, name) values (?, ?) on conflict (day) do update set name = excluded.name")
                .params(day, name)
                .update();
    }

    public void open(LocalDate day, String name) {
        jdbc.sql(
                        "insert into extra_open_day (day, name) values (?, ?) on conflict (day) do update set name = excluded.name")
                .params(day, name)
                .update();
    }

    @Transactional(readOnly = true)
    public OpenDays load() {
        Map<LocalDate, String> closed = new HashMap<>();
        jdbc.sql("select day, name from closed_day")
                .query((row, number) -> closed.put(row.getObject(1, LocalDate.class), row.getString(2)))
                .list();
        return new OpenDays(
                closed,
                new HashSet<>(jdbc.sql("select day from extra_open_day")
                        .query(LocalDate.class)
                        .list()));
    }
}
