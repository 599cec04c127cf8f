package jp.michisuji.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 定例の台帳。会議体ごとの定例と、その回のために予定した開催。 */
@Repository
public class BodyRecurrences {

    private final JdbcClient jdbc;

    BodyRecurrences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 会議体の定例を、始まる日の順に。 */
    public List<BodyRecurrence> of(String bodyCode) {
        return jdbc.sql("select * from body_recurrence where body_code = ? order by starts_on")
                .param(bodyCode)
                .query(BodyRecurrenceRow::map)
                .list();
    }

    /** 同じ日からの定例があれば置き換える。 */
    void put(BodyRecurrence it) {
        jdbc.sql(
                        """
                        insert into body_recurrence (body_code, starts_on, pattern, ordinals, weekday, day_of_month,
                          on_closed_day, start_time, end_time, place)
                        values (:body, :from, :pattern, cast(:ordinals as int[]), :weekday, :day, :closed, :start, :end, :place)
                        on conflict (body_code, starts_on) do update set pattern = excluded.pattern,
                          ordinals = excluded.ordinals, weekday = excluded.weekday, day_of_month = excluded.day_of_month,
                          on_closed_day = excluded.on_closed_day, start_time = excluded.start_time,
                          end_time = excluded.end_time, place = excluded.place""")
                .params(BodyRecurrenceRow.values(it))
                .update();
    }

    /** この回のために予定した開催を、決まりのとおりの日から引く。 */
    Map<LocalDate, Long> planned(String bodyCode) {
        Map<LocalDate, Long> planned = new HashMap<>();
        jdbc.sql("select regular_on, sitting_id from regular_sitting where body_code = ?")
                .param(bodyCode)
                .query(row -> {
                    planned.put(row.getObject("regular_on", LocalDate.class), row.getLong("sitting_id"));
                });
        return planned;
    }

    void remember(String bodyCode, LocalDate regularOn, long sittingId) {
        jdbc.sql("insert into regular_sitting (body_code, regular_on, sitting_id) values (?, ?, ?)")
                .params(bodyCode, regularOn, sittingId)
                .update();
    }
}
