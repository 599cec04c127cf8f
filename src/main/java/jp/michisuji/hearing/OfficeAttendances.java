package jp.michisuji.hearing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 同席の求めの台帳。 */
@Repository
public class OfficeAttendances {

    private final JdbcClient jdbc;

    OfficeAttendances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 新しい順に。 */
    public List<OfficeAttendance> of(long hearingId) {
        return jdbc.sql("select * from hearing_attendance where hearing_id = ? order by id desc")
                .param(hearingId)
                .query(OfficeAttendance.class)
                .list();
    }

    public Optional<OfficeAttendance> openOf(long hearingId) {
        return of(hearingId).stream().filter(OfficeAttendance::open).findFirst();
    }

    long add(long hearingId, String reason, String by, Instant at) {
        return jdbc.sql(
                        """
                        insert into hearing_attendance (hearing_id, reason, requested_by, requested_at)
                        values (?, ?, ?, ?) returning id
                        """)
                .params(hearingId, reason, by, Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void follow(long id, String processInstanceId) {
        jdbc.sql("update hearing_attendance set process_instance_id = ? where id = ?")
                .params(processInstanceId, id)
                .update();
    }

    void close(long id, OfficeAttendance.State state, String answer, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update hearing_attendance
                        set state = :state, answer = :answer, answered_by = :by, answered_at = :at where id = :id
                        """)
                .param("state", state.name())
                .param("answer", answer)
                .param("by", by.postName() == null ? by.personLabel() : by.postName())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }
}
