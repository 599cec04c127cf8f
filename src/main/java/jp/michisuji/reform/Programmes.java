package jp.michisuji.reform;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 計画の台帳。 */
@Repository
public class Programmes {

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Programme> all() {
        return jdbc.sql("select * from programme order by id")
                .query(Programme.class)
                .list();
    }

    public List<ProgrammeEvent> events() {
        return jdbc.sql("select * from programme_event order by date_from nulls last, id")
                .query(ProgrammeEvent.class)
                .list();
    }

    public long add(Programme programme) {
        return jdbc.sql("insert into programme (name, summary, date_from, date_to, source) values (?, ?, ?, ?, ?)"
                        + " returning id")
                .params(
                        programme.name(),
                        programme.summary(),
                        programme.dateFrom(),
                        programme.dateTo(),
                        programme.source())
                .query(Long.class)
                .single();
    }

    public void add(ProgrammeEvent event) {
        jdbc.sql(
                        """
                        insert into programme_event (programme_id, kind, name, date_from, date_to, precision, description,
                          source) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        event.programmeId(),
                        event.kind(),
                        event.name(),
                        event.dateFrom(),
                        event.dateTo(),
                        event.precision().name(),
                        event.description(),
                        event.source())
                .update();
    }
}
