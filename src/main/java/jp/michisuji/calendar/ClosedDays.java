package jp.michisuji.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 庁の閉庁日と、特別に開く日の台帳。 */
@Repository
@Transactional
public class ClosedDays {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ClosedDays(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * 閉じる。特別に開く日であったなら、その扱いをやめる。
     *
     * @param name 閉庁の理由（「システム更改」など）
     */
    public void close(LocalDate day, String name) {
        restore(day);
        jdbc.sql("insert into closed_day (day, name) values (?, ?)")
                .params(day, name)
                .update();
    }

    /** 特別に開く。庁の閉庁日であったなら、その扱いをやめる。 */
    public void open(LocalDate day, String name) {
        restore(day);
        jdbc.sql("insert into extra_open_day (day, name) values (?, ?)")
                .params(day, name)
                .update();
    }

    /** どちらの台帳からも外し、土日・祝日・年末年始の決まりどおりに戻す。載っていない日ならそのまま。 */
    public void restore(LocalDate day) {
        jdbc.sql("delete from closed_day where day = ?").param(day).update();
        jdbc.sql("delete from extra_open_day where day = ?").param(day).update();
        events.publishEvent(new ClosedDaysChanged());
    }

    public void apply(DayChange change) {
        switch (change.kind()) {
            case CLOSE -> close(change.day(), change.name());
            case OPEN -> open(change.day(), change.name());
            case RESTORE -> restore(change.day());
        }
    }

    /** 庁が扱いを変えた日と、そのわけを日の順に。 */
    @Transactional(readOnly = true)
    public List<DayChange> all() {
        return jdbc.sql("select day, 'CLOSE' as kind, name from closed_day"
                        + " union all select day, 'OPEN', name from extra_open_day order by day")
                .query(DayChange.class)
                .list();
    }

    /** 台帳の印。一日でも変われば替わり、二度と同じにはならない。 */
    @Transactional(readOnly = true)
    UUID stamp() {
        return jdbc.sql("select stamp from calendar_stamp").query(UUID.class).single();
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
