package jp.michisuji.organization;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 発令の登録簿。発令を書き、終わりの日を変え、取り消す。 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AppointmentRegistry {

    private final JdbcClient jdbc;

    AppointmentRegistry(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until the transaction ends nobody else writes an appointment: what was checked stays true. Readers go on.
     */
    public void lock() {
        jdbc.sql("lock table appointment in share row exclusive mode").update();
    }

    /** Makes what is registered what the plan says. */
    public void carryOut(AppointmentPlan plan) {
        plan.touched().stream()
                .filter(known -> plan.after().stream().noneMatch(kept -> kept.id() == known.id()))
                .forEach(gone -> remove(gone.id()));
        plan.written().forEach(this::write);
    }

    private void write(Appointment appointment) {
        if (appointment.id() == 0) {
            store(appointment);
        } else {
            change(appointment);
        }
    }

    /** Without the check for an overlap, which the database repeats at the commit. */
    void store(Appointment appointment) {
        jdbc.sql(
                        "insert into appointment (person_code, post_code, from_date, to_date, kind, reason) values (?, ?, ?, ?, ?, ?)")
                .params(
                        appointment.personCode(),
                        appointment.postCode(),
                        appointment.from(),
                        appointment.to(),
                        appointment.kind().name(),
                        appointment.reason())
                .update();
    }

    /** The end, the kind and the reason: who, which post and since when never change. */
    void change(Appointment appointment) {
        jdbc.sql("update appointment set to_date = ?, kind = ?, reason = ? where id = ?")
                .params(appointment.to(), appointment.kind().name(), appointment.reason(), appointment.id())
                .update();
    }

    private void remove(long id) {
        jdbc.sql("delete from appointment where id = ?").param(id).update();
    }

    /** Holds the person's row, so that two appointments of one person are checked one after the other. */
    void hold(String personCode) {
        jdbc.sql("select 1 from person where code = :person for update")
                .param("person", personCode)
                .query()
                .listOfRows();
    }

    boolean overlaps(String personCode, String postCode, LocalDate from, LocalDate to) {
        return exists("post_code = :value", personCode, postCode, from, to);
    }

    boolean hasMain(String personCode, LocalDate from, LocalDate to) {
        return exists("kind = :value", personCode, AppointmentKind.HONMU.name(), from, to);
    }

    private boolean exists(String condition, String personCode, String value, LocalDate from, LocalDate to) {
        return jdbc.sql("select exists (select 1 from appointment where person_code = :person and " + condition
                        + " and daterange(from_date, to_date, '[]') && daterange(:from, cast(:to as date), '[]'))")
                .param("person", personCode)
                .param("value", value)
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }
}
