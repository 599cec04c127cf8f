package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 閉じる職の発令。職が閉じる日の前日に終わる。人がどの職に移るかは、別の発令が決める。 */
@Repository
public class LeavingHolders {

    private static final String OF =
            "select id, person_code, post_code, from_date as \"from\", to_date as \"to\", kind, reason"
                    + " from appointment where post_code = any(:posts) and ";

    private final JdbcClient jdbc;

    LeavingHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Appointments that would still run on that day. */
    public List<Appointment> endingBefore(LocalDate day, Collection<String> posts) {
        return found(
                OF + "from_date < :day and (to_date is null or to_date >= :day) order by post_code, id", day, posts);
    }

    /** Appointments that would begin only when the post is closed: somebody has to take them back first. */
    public List<Appointment> beginningFrom(LocalDate day, Collection<String> posts) {
        return found(OF + "from_date >= :day order by post_code, id", day, posts);
    }

    private List<Appointment> found(String sql, LocalDate day, Collection<String> posts) {
        return jdbc.sql(sql)
                .param("posts", posts.toArray(String[]::new))
                .param("day", day)
                .query(Appointment.class)
                .list();
    }

    @Transactional
    public void end(Appointment appointment, LocalDate lastDay) {
        jdbc.sql("update appointment set to_date = ? where id = ?")
                .params(lastDay, appointment.id())
                .update();
    }
}
