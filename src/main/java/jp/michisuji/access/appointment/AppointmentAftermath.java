package jp.michisuji.access.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.AppointmentPlan;
import jp.michisuji.organization.appointment.HandsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 発令のあと始末。書いた発令を記録に残し、今日までに効くものは職の人が替わったと知らせる。 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AppointmentAftermath {

    private final AppointmentWords words;
    private final CurrentUser user;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointmentAftermath(
            AppointmentWords words, CurrentUser user, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.words = words;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What takes effect later is told on its day ({@link AppointmentTurn}). */
    public void of(AppointmentPlan plan) {
        record(plan);
        LocalDate today = LocalDate.now(clock);
        Set<String> posts = Stream.concat(plan.written().stream(), plan.touched().stream())
                .filter(one -> !one.isToCome(today))
                .map(Appointment::postCode)
                .collect(Collectors.toSet());
        if (!posts.isEmpty()) {
            events.publishEvent(new HandsChanged(today, posts));
        }
    }

    private void record(AppointmentPlan plan) {
        plan.written().forEach(one -> {
            Optional<Appointment> before = plan.touched().stream()
                    .filter(known -> known.id() == one.id() && one.id() != 0)
                    .findFirst();
            record(
                    one,
                    before.isEmpty() ? "enter" : "change",
                    before.map(words::period).orElse(""),
                    words.period(one));
        });
        plan.touched().stream()
                .filter(known -> plan.written().stream().noneMatch(one -> one.id() == known.id()))
                .forEach(known -> record(known, "cancel", words.period(known), ""));
    }

    private void record(Appointment one, String what, String before, String after) {
        String done =
                switch (what) {
                    case "enter" -> "への発令を入れた";
                    case "change" -> "への発令を変えた";
                    default -> "への発令を取り消した";
                };
        Act act = Act.of(
                "appointment." + what,
                "post",
                one.postCode(),
                "「" + words.person(one) + "」の「" + words.post(one) + "」" + done);
        audit.record(user.actor(), act.changed("期間", before, after));
    }
}
