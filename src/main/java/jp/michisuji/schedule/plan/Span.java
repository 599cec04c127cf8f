package jp.michisuji.schedule.plan;

import java.time.LocalDate;

/** 工程の始まりの日と終わりの日。 */
public record Span(LocalDate start, LocalDate finish) {

    public Span {
        if (finish.isBefore(start)) {
            throw new IllegalArgumentException("終わりが始まりより前: " + start + "〜" + finish);
        }
    }

    /** 始まりが終わりより後にならないように、始まりを終わりまでに留める。 */
    static Span endingOn(LocalDate finish, LocalDate start) {
        return new Span(start.isAfter(finish) ? finish : start, finish);
    }
}
