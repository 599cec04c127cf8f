package jp.michisuji.access.appointment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 発令の日の改まりを起こす係。日が改まるまでは、データベースに尋ねない。 */
@Component
class AppointmentTurnTimer {

    private final AppointmentTurn turn;
    private final Clock clock;
    private volatile LocalDate turned;

    AppointmentTurnTimer(AppointmentTurn turn, Clock clock) {
        this.turn = turn;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${michisuji.appointment.turn-every:20s}",
            initialDelayString = "${michisuji.appointment.turn-every:20s}")
    void turn() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(turned)) {
            turn.toToday();
            turned = today;
        }
    }
}
