package jp.michisuji.meeting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 出席の台帳。 */
@Repository
public class Attendances {

    private final JdbcClient jdbc;

    Attendances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 会議の出欠を、並びの順に。 */
    public List<Attendance> of(long sittingId) {
        return jdbc.sql("select * from attendance where sitting_id = ? order by position, post_code")
                .param(sittingId)
                .query(Attendance.class)
                .list();
    }

    /** 出欠を書く。同じ職の出欠が既にあれば改める。 */
    void put(Attendance attendance) {
        jdbc.sql(
                        """
                        insert into attendance (sitting_id, post_code, presence, substitute, position) values (?, ?, ?, ?, ?)
                        on conflict (sitting_id, post_code)
                        do update set presence = excluded.presence, substitute = excluded.substitute""")
                .params(
                        attendance.sittingId(),
                        attendance.postCode(),
                        attendance.presence().name(),
                        attendance.substitute(),
                        attendance.position())
                .update();
    }
}
