package jp.michisuji.organization;

import java.util.Collection;
import java.util.List;

/** 前任の終了。新しい本務の前の日までで終わる、その職の前の本務と、その人の前の本務。 */
public final class Closings {

    private Closings() {}

    /** Those of the known ones that give way to the new one, already shortened to the day before it. */
    public static List<Appointment> before(Appointment entered, Collection<Appointment> known) {
        if (!AppointmentRules.isMain(entered)) {
            return List.of();
        }
        return known.stream()
                .filter(AppointmentRules::isMain)
                .filter(other -> other.from().isBefore(entered.from()) && other.covers(entered.from()))
                .filter(other -> other.postCode().equals(entered.postCode())
                        || other.personCode().equals(entered.personCode()))
                .map(other -> other.until(entered.from().minusDays(1)))
                .toList();
    }
}
