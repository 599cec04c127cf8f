package jp.michisuji.organization;

import java.time.LocalDate;

/**
 * 不在。職員が休暇や出張などで仕事に就けない期間。
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param reason told to nobody but those who may read the note
 * @param note why, in the person's own words, or null
 * @param enteredBy code of the person who entered it, or null
 */
public record Absence(
        long id, String personCode, LocalDate from, LocalDate to, AbsenceReason reason, String note, String enteredBy) {

    public boolean isOver(LocalDate today) {
        return to.isBefore(today);
    }

    public boolean hasBegun(LocalDate today) {
        return !from.isAfter(today);
    }
}
