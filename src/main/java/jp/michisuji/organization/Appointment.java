package jp.michisuji.organization;

import java.time.LocalDate;

/**
 * 発令。職員がある職に就いている期間。
 *
 * @param from first day, inclusive
 * @param to last day, inclusive, or null while no end is ordered
 */
public record Appointment(long id, String personCode, String postCode, LocalDate from, LocalDate to) {}
