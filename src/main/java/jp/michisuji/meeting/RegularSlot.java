package jp.michisuji.meeting;

import jp.michisuji.calendar.Occurrence;

/**
 * 定例の一回の見通し。
 *
 * @param rule この回の元の定例
 * @param sitting この回に当たる、既にある会議。まだなければ {@code null}
 */
public record RegularSlot(Occurrence occurrence, BodyRecurrence rule, Sitting sitting) {

    public boolean missing() {
        return sitting == null;
    }

    /** この回のために予定する会議。回（「第4回」）は開かれる順に決まるので付けない。 */
    Sitting plan(Body body) {
        boolean dated = occurrence.date() != null;
        return new Sitting(
                null,
                body.code(),
                body.name(),
                null,
                dated ? occurrence.date() : occurrence.month().atDay(1),
                dated ? null : occurrence.month().atEndOfMonth(),
                dated ? Precision.DAY : Precision.MONTH,
                rule.startTime(),
                rule.endTime(),
                rule.place(),
                Sitting.State.PLANNED,
                null,
                null,
                null,
                0);
    }
}
