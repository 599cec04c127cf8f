package jp.michisuji.access.appointment;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.AppointmentPlan;

/** 発令の指図。入れる、終える、取り消すのどれか。 */
public sealed interface AppointmentOrder {

    AppointmentPlan plan(List<Appointment> known);

    /**
     * 入れる。
     *
     * @param closing whether the 本務 that it takes the place of end the day before it
     */
    record Enter(Appointment appointment, boolean closing) implements AppointmentOrder {

        @Override
        public AppointmentPlan plan(List<Appointment> known) {
            return AppointmentPlan.entering(known, appointment, closing);
        }
    }

    /**
     * 終える。
     *
     * @param last last day, inclusive
     */
    record End(long id, LocalDate last) implements AppointmentOrder {

        @Override
        public AppointmentPlan plan(List<Appointment> known) {
            return AppointmentPlan.ending(known, known(id, known).until(last));
        }
    }

    /** 取り消す。 */
    record Cancel(long id) implements AppointmentOrder {

        @Override
        public AppointmentPlan plan(List<Appointment> known) {
            return AppointmentPlan.cancelling(known, known(id, known));
        }
    }

    private static Appointment known(long id, List<Appointment> known) {
        return known.stream().filter(one -> one.id() == id).findFirst().orElseThrow(AppointmentOutdatedException::new);
    }
}
