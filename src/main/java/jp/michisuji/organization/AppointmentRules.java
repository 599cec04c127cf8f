package jp.michisuji.organization;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/** 発令の決まり。一つの発令が、ほかの発令とともに成り立つかを答える。 */
public final class AppointmentRules {

    /** 発令の誤り。 */
    public enum Fault {
        BACKWARDS("終了日が、開始日より前です。"),
        OVERLAP("同じ職員の同じ職への発令と、期間が重なっています。"),
        TWO_MAIN("この職員には、同じ期間に別の本務があります。前の本務を終えるか、種別を兼務などにしてください。");

        private final String message;

        Fault(String message) {
            this.message = message;
        }

        public String message() {
            return message;
        }
    }

    private AppointmentRules() {}

    /** @param others may contain the appointment itself */
    public static Optional<Fault> faultOf(Appointment appointment, Collection<Appointment> others) {
        if (appointment.to() != null && appointment.to().isBefore(appointment.from())) {
            return Optional.of(Fault.BACKWARDS);
        }
        if (meets(appointment, others, other -> other.postCode().equals(appointment.postCode()))) {
            return Optional.of(Fault.OVERLAP);
        }
        return isMain(appointment) && meets(appointment, others, AppointmentRules::isMain)
                ? Optional.of(Fault.TWO_MAIN)
                : Optional.empty();
    }

    /** 本務 for who has none in that period, otherwise 兼務. */
    public static AppointmentKind usualKind(Appointment appointment, Collection<Appointment> others) {
        return meets(appointment, others, AppointmentRules::isMain) ? AppointmentKind.KENMU : AppointmentKind.HONMU;
    }

    private static boolean meets(
            Appointment appointment, Collection<Appointment> others, Predicate<Appointment> disturbing) {
        return others.stream()
                .filter(other -> other.personCode().equals(appointment.personCode()) && !isSame(other, appointment))
                .filter(disturbing)
                .anyMatch(appointment::overlaps);
    }

    private static boolean isSame(Appointment one, Appointment other) {
        return one.id() == other.id()
                && one.postCode().equals(other.postCode())
                && one.from().equals(other.from());
    }

    static boolean isMain(Appointment appointment) {
        return appointment.kind() == AppointmentKind.HONMU;
    }
}
