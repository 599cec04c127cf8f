package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 不在の一覧。その日に誰が不在かを答える。 */
@Component
public class Absences {

    private static final String ROWS =
            "select id, person_code, from_date as \"from\", to_date as \"to\", reason, note, entered_by from absence ";

    private final JdbcClient jdbc;

    Absences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean absentOn(String personCode, LocalDate day) {
        return jdbc.sql(
                        "select exists (select 1 from absence where person_code = :person and :day between from_date and to_date)")
                .param("person", personCode)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Codes of all persons who are absent on that day. */
    public Set<String> absentOn(LocalDate day) {
        return jdbc.sql("select person_code from absence where :day between from_date and to_date")
                .param("day", day)
                .query(String.class)
                .set();
    }

    /** Those that last on that day or begin later, the earliest first. */
    public List<Absence> from(LocalDate day) {
        return jdbc.sql(ROWS + "where to_date >= :day order by from_date, person_code, id")
                .param("day", day)
                .query(Absence.class)
                .list();
    }

    /** Those of these persons that were over before that day, the latest first. */
    public List<Absence> before(LocalDate day, Set<String> personCodes, int limit) {
        if (personCodes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        ROWS
                                + "where to_date < :day and person_code in (:people) order by to_date desc, id desc limit :limit")
                .param("day", day)
                .param("people", personCodes)
                .param("limit", limit)
                .query(Absence.class)
                .list();
    }

    public Optional<Absence> find(long id) {
        return jdbc.sql(ROWS + "where id = :id")
                .param("id", id)
                .query(Absence.class)
                .optional();
    }

    /** The person's absences that share a day with this period. */
    public List<Absence> overlapping(String personCode, LocalDate from, LocalDate to) {
        return jdbc.sql(ROWS
                        + "where person_code = :person and from_date <= :to and to_date >= :from order by from_date")
                .param("person", personCode)
                .param("from", from)
                .param("to", to)
                .query(Absence.class)
                .list();
    }
}
