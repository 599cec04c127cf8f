package jp.michisuji.organization;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 組織の登録簿。組織・職・職員・発令を書く。同じコードは上書きする。 */
@Component
@Transactional
public class OrganizationRegistry {

    private final JdbcClient jdbc;
    private final ChartCache cache;
    private final AppointmentRegistry appointments;

    OrganizationRegistry(JdbcClient jdbc, ChartCache cache) {
        this.jdbc = jdbc;
        this.cache = cache;
        this.appointments = new AppointmentRegistry(jdbc);
    }

    /** @throws IllegalArgumentException when the unit would stand below itself */
    public void register(Unit unit) {
        refuseCircle(unit);
        store(unit);
    }

    /** Without the check for a circle: an import checks the whole of its units beforehand. */
    void store(Unit unit) {
        jdbc.sql(
                        """
                        insert into unit (code, name, parent_code, kind, supplemented, sort_order)
                        values (:code, :name, :parent, :kind, :supplemented, :sortOrder)
                        on conflict (code) do update set name = excluded.name, parent_code = excluded.parent_code,
                            kind = excluded.kind, supplemented = excluded.supplemented, sort_order = excluded.sort_order
                        """)
                .param("code", unit.code())
                .param("name", unit.name())
                .param("parent", unit.parentCode())
                .param("kind", unit.kind().name())
                .param("supplemented", unit.supplemented())
                .param("sortOrder", unit.sortOrder())
                .update();
        cache.written();
    }

    public void register(Post post) {
        keepFormer(post);
        jdbc.sql(
                        """
                        insert into post (code, name, unit_code, rank, supplemented, sort_order)
                        values (:code, :name, :unit, :rank, :supplemented, :sortOrder)
                        on conflict (code) do update set name = excluded.name, unit_code = excluded.unit_code,
                            rank = excluded.rank, supplemented = excluded.supplemented, sort_order = excluded.sort_order
                        """)
                .param("code", post.code())
                .param("name", post.name())
                .param("unit", post.unitCode())
                .param("rank", post.rank().name())
                .param("supplemented", post.supplemented())
                .param("sortOrder", post.sortOrder())
                .update();
        cache.written();
    }

    /** Records go on calling the post by the name of their day. */
    private void keepFormer(Post post) {
        jdbc.sql(
                        "insert into post_history (code, until, name, unit_code) select code, :today, name, unit_code from post"
                                + " where code = :code and (name <> :name or unit_code <> :unit) on conflict do nothing")
                .param("today", cache.today())
                .param("code", post.code())
                .param("name", post.name())
                .param("unit", post.unitCode())
                .update();
    }

    /** A person whose name was removed stays as they are: an old file must not bring the name back. */
    public void register(Person person) {
        jdbc.sql(
                        """
                        insert into person (code, label, email) values (:code, :label, :email)
                        on conflict (code) do update set label = excluded.label, email = excluded.email
                        where person.pseudonym is null
                        """)
                .param("code", person.code())
                .param("label", person.label())
                .param("email", person.email())
                .update();
    }

    /**
     * Appoints as 本務, or as 兼務 whoever has a 本務 on one of these days already.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive, or null for an open end
     * @throws OverlappingAppointmentException when the person already holds this post on one of these days
     */
    public void appoint(String personCode, String postCode, LocalDate from, LocalDate to) {
        appointments.hold(personCode);
        boolean second = appointments.hasMain(personCode, from, to);
        appoint(new Appointment(
                0, personCode, postCode, from, to, second ? AppointmentKind.KENMU : AppointmentKind.HONMU, null));
    }

    /** @throws OverlappingAppointmentException when the person already holds this post on one of these days */
    public void appoint(Appointment appointment) {
        // 同時の発令と競わないよう、確かめる前に職員の行を押さえる。
        appointments.hold(appointment.personCode());
        if (appointments.overlaps(
                appointment.personCode(), appointment.postCode(), appointment.from(), appointment.to())) {
            throw new OverlappingAppointmentException(appointment.personCode(), appointment.postCode());
        }
        appointments.store(appointment);
    }

    /** Where an import writes its rows after having checked them all. */
    AppointmentRegistry appointments() {
        return appointments;
    }

    private void refuseCircle(Unit unit) {
        boolean circle = jdbc.sql(
                        """
                        with recursive above as (
                            select code, parent_code from unit where code = :parent
                            union
                            select u.code, u.parent_code from unit u join above a on u.code = a.parent_code)
                        select exists (select 1 from above where code = :code)
                        """)
                .param("parent", unit.parentCode())
                .param("code", unit.code())
                .query(Boolean.class)
                .single();
        if (circle) {
            throw new IllegalArgumentException("組織の上位をたどると自分に戻ります: " + unit.code());
        }
    }
}
