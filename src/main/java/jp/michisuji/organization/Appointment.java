package jp.michisuji.organization;

import java.time.LocalDate;

/**
 * 発令。職員がある職に就いている期間。
 *
 * @param from first day, inclusive
 * @param to last day, inclusive, or null while no end is ordered
 * @param reason the order in its own words (令和9年4月1日付け異動), or null
 */
public record Appointment(
        long id,
        String personCode,
        String postCode,
        LocalDate from,
        LocalDate to,
        AppointmentKind kind,
        String reason) {

    public boolean covers(LocalDate day) {
        return !from.isAfter(day) && !isOver(day);
    }

    public boolean isOver(LocalDate today) {
        return to != null && to.isBefore(today);
    }

    public boolean isToCome(LocalDate today) {
        return from.isAfter(today);
    }

    public boolean overlaps(Appointment other) {
        return !from.isAfter(end(other)) && !other.from.isAfter(end(this));
    }

    /** The same up to that day. */
    public Appointment until(LocalDate last) {
        return new Appointment(id, personCode, postCode, from, last, kind, reason);
    }

    private static LocalDate end(Appointment appointment) {
        return appointment.to == null ? LocalDate.MAX : appointment.to;
    }
}
