package jp.michisuji.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 会議の開催の台帳。 */
@Repository
public class Sittings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Sittings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Sitting get(long id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    /** 行を取引の終わりまで押さえて読む。議題を変える人と、確定する人が、互いを待つように。 */
    public Sitting lock(long id) {
        return jdbc.sql("select * from sitting where id = ? for no key update")
                .param(id)
                .query(Sitting.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    public Optional<Sitting> find(Long id) {
        if (id == null) {
            return Optional.empty();
        }
        return jdbc.sql("select * from sitting where id = ?")
                .param(id)
                .query(Sitting.class)
                .optional();
    }

    public List<Sitting> all() {
        return jdbc.sql("select * from sitting order by date_from nulls last, id")
                .query(Sitting.class)
                .list();
    }

    public List<Sitting> of(String bodyCode) {
        return jdbc.sql("select * from sitting where body_code = ? order by date_from nulls last, id")
                .param(bodyCode)
                .query(Sitting.class)
                .list();
    }

    /** 日の決まった会議のうち、この日から後のもの。 */
    List<Sitting> datedSince(LocalDate since) {
        return jdbc.sql("select * from sitting where precision = 'DAY' and date_from >= ? order by date_from, id")
                .param(since)
                .query(Sitting.class)
                .list();
    }

    /** これから開かれる会議のうち最も早いもの。予定が印刷されていなければ空（次回未定）。 */
    public Optional<Sitting> next(String bodyCode, Long except) {
        return jdbc.sql(
                        """
                        select * from sitting
                         where body_code = :body and state in ('PLANNED', 'CALLED') and coalesce(date_to, date_from) >= :today
                           and (:except::bigint is null or id <> :except)
                         order by date_from, id limit 1""")
                .param("body", bodyCode)
                .param("today", LocalDate.now(clock))
                .param("except", except)
                .query(Sitting.class)
                .optional();
    }

    /** 議題を登録できる会議。これから開かれるもの。 */
    public List<Sitting> upcoming(String bodyCode) {
        LocalDate today = LocalDate.now(clock);
        return of(bodyCode).stream()
                .filter(sitting -> sitting.state().toCome())
                .filter(sitting -> sitting.dateFrom() == null || !last(sitting).isBefore(today))
                .toList();
    }

    private static LocalDate last(Sitting sitting) {
        return sitting.dateTo() == null ? sitting.dateFrom() : sitting.dateTo();
    }

    long add(Sitting sitting) {
        return jdbc.sql(
                        """
                        insert into sitting (body_code, name, number, date_from, date_to, precision, start_time, end_time,
                          place, state, agenda_summary, outcome, source)
                        values (:body, :name, :number, :from, :to, :precision, :start, :end, :place, :state, :agenda,
                          :outcome, :source) returning id""")
                .param("body", sitting.bodyCode())
                .param("name", sitting.name())
                .param("number", sitting.number())
                .param("from", sitting.dateFrom())
                .param("to", sitting.dateTo())
                .param("precision", sitting.precision().name())
                .param("start", sitting.startTime())
                .param("end", sitting.endTime())
                .param("place", sitting.place())
                .param("state", sitting.state().name())
                .param("agenda", sitting.agendaSummary())
                .param("outcome", sitting.outcome())
                .param("source", sitting.source())
                .query(Long.class)
                .single();
    }

    /** @return 版が合わず書けなければ {@code false} */
    boolean redate(long id, LocalDate date, int version) {
        return jdbc.sql(
                                """
                        update sitting set date_from = ?, date_to = null, precision = 'DAY', version = version + 1
                         where id = ? and version = ? and state in ('PLANNED', 'CALLED')""")
                        .param(date)
                        .param(id)
                        .param(version)
                        .update()
                == 1;
    }

    /** @return 版が合わないか、中止されていれば {@code false} */
    boolean revise(long id, SittingDetails details, int version) {
        return jdbc.sql(
                                """
                        update sitting set number = ?, start_time = ?, end_time = ?, place = ?, version = version + 1
                         where id = ? and version = ? and state <> 'CANCELLED'""")
                        .params(details.number(), details.startTime(), details.endTime(), details.place(), id, version)
                        .update()
                == 1;
    }

    /** @return 版が合わないか、予定でなければ {@code false} */
    boolean cancel(long id, int version) {
        return jdbc.sql("update sitting set state = 'CANCELLED', version = version + 1"
                                + " where id = ? and version = ? and state in ('PLANNED', 'CALLED')")
                        .params(id, version)
                        .update()
                == 1;
    }

    void held(long id) {
        jdbc.sql(
                        "update sitting set state = 'HELD', version = version + 1 where id = ? and state in ('PLANNED', 'CALLED')")
                .param(id)
                .update();
    }
}
