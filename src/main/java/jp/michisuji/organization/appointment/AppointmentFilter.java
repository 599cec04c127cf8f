package jp.michisuji.organization.appointment;

import java.time.LocalDate;

/** 発令の絞り込み。{@code null} の欄では絞らない。 */
public record AppointmentFilter(String personCode, String postCode, String unitCode, LocalDate on) {

    public static AppointmentFilter ofPost(String postCode) {
        return new AppointmentFilter(null, postCode, null, null);
    }

    public static AppointmentFilter ofPerson(String personCode) {
        return new AppointmentFilter(personCode, null, null, null);
    }

    public static AppointmentFilter on(LocalDate day) {
        return new AppointmentFilter(null, null, null, day);
    }
}
