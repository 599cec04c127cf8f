package jp.michisuji.access.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.appointment.Appointments;
import jp.michisuji.organization.appointment.HandsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 発令の日の改まり。その日に就いた人と離れた人を記録に残し、職の人が替わったと知らせる。
 *
 * <p>Who holds what is always asked for by the date, so nothing waits for this: it only tells, once for all nodes, and
 * makes up for the days on which nothing ran.
 */
@Component
public class AppointmentTurn {

    private final JdbcClient jdbc;
    private final Appointments appointments;
    private final AppointmentWords words;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointmentTurn(
            JdbcClient jdbc,
            Appointments appointments,
            AppointmentWords words,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.words = words;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Tells of all days since the last one that was told of. The very first time there is nothing to tell. */
    @Transactional
    public void toToday() {
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("insert into appointment_turn (day) values (?) on conflict do nothing")
                .param(today)
                .update();
        // もう一つの節点が同じ日を知らせている間は待ち、知らせ終えた日を読む。
        Optional<LocalDate> told = jdbc.sql("select day from appointment_turn where day < ? for update")
                .param(today)
                .query(LocalDate.class)
                .optional();
        told.ifPresent(last -> tell(last.plusDays(1), today));
    }

    private void tell(LocalDate first, LocalDate today) {
        List<Appointment> turning = appointments.turningBetween(first, today);
        turning.forEach(one -> record(one, first, today));
        if (!turning.isEmpty()) {
            events.publishEvent(new HandsChanged(
                    today, turning.stream().map(Appointment::postCode).collect(Collectors.toSet())));
        }
        jdbc.sql("update appointment_turn set day = ?").param(today).update();
    }

    private void record(Appointment one, LocalDate first, LocalDate today) {
        if (!one.from().isBefore(first) && !one.from().isAfter(today)) {
            record(one, "appointment.begin", "に就いた");
        }
        if (one.isOver(today)) {
            record(one, "appointment.end", "を離れた");
        }
    }

    private void record(Appointment one, String action, String done) {
        String summary = "「" + words.person(one) + "」が「" + words.post(one) + "」" + done;
        audit.record(
                Actor.system(), Act.of(action, "post", one.postCode(), summary).changed("期間", "", words.period(one)));
    }
}
