package jp.michisuji.access.appointment;

import jp.michisuji.organization.AppointmentRules;

/**
 * 発令を入れられないわけ。
 *
 * @param field name of the field it concerns
 */
public record AppointmentFault(String field, String message) {

    static AppointmentFault of(AppointmentRules.Fault fault) {
        return new AppointmentFault(
                switch (fault) {
                    case BACKWARDS -> "to";
                    case OVERLAP -> "from";
                    case TWO_MAIN -> "kind";
                },
                fault.message());
    }

    static AppointmentFault ownAppointment() {
        return new AppointmentFault("person", OwnAppointments.REFUSED);
    }
}
