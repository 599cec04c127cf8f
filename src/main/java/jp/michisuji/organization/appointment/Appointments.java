package jp.michisuji.organization.appointment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 発令の一覧。誰がいつからいつまでどの職にあるかを、過去も先も答える。 */
@Component
public class Appointments {

    private static final String COLUMNS =
            "select a.id, a.person_code, a.post_code, a.from_date as \"from\", a.to_date as \"to\", a.kind, a.reason ";

    private static final String FOUND =
            """
            from appointment a
             where (cast(:person as text) is null or a.person_code = :person)
               and (cast(:posts as text[]) is null or a.post_code = any(:posts))
               and (cast(:on as date) is null or :on between a.from_date and coalesce(a.to_date, 'infinity'))
            """;

    private final JdbcClient jdbc;
    private final Organization organization;

    Appointments(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    public Optional<Appointment> find(long id) {
        return jdbc.sql(COLUMNS + "from appointment a where a.id = ?")
                .param(id)
                .query(Appointment.class)
                .optional();
    }

    public long count(AppointmentFilter filter) {
        return jdbc.sql("select count(*) " + FOUND)
                .params(parameters(filter))
                .query(Long.class)
                .single();
    }

    /** The latest beginning first, those of one day in the order of the posts. */
    public List<Appointment> list(AppointmentFilter filter, int offset, int limit) {
        return jdbc.sql(COLUMNS + FOUND
                        + " order by a.from_date desc, (select p.sort_order from post p where p.code = a.post_code),"
                        + " a.post_code, a.person_code, a.id offset :offset limit :limit")
                .params(parameters(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query(Appointment.class)
                .list();
    }

    public List<Appointment> list(AppointmentFilter filter) {
        return list(filter, 0, Integer.MAX_VALUE);
    }

    /** Those that begin on one of these days, or ended the day before one of them. */
    public List<Appointment> turningBetween(LocalDate first, LocalDate last) {
        return jdbc.sql(COLUMNS
                        + "from appointment a where a.from_date between :first and :last"
                        + " or a.to_date + 1 between :first and :last order by a.from_date, a.post_code, a.id")
                .param("first", first)
                .param("last", last)
                .query(Appointment.class)
                .list();
    }

    private Map<String, Object> parameters(AppointmentFilter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("person", filter.personCode());
        values.put("posts", posts(filter));
        values.put("on", filter.on());
        return values;
    }

    private String[] posts(AppointmentFilter filter) {
        if (filter.postCode() != null) {
            return new String[] {filter.postCode()};
        }
        return filter.unitCode() == null
                ? null
                : organization.postsUnder(filter.unitCode()).stream()
                        .map(Post::code)
                        .toArray(String[]::new);
    }
}
