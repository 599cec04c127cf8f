package jp.michisuji.access;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Absence;
import jp.michisuji.organization.AbsenceChanged;
import jp.michisuji.organization.AbsenceReason;
import jp.michisuji.organization.AbsenceRegistry;
import jp.michisuji.organization.Absences;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 不在の窓口。不在を入れ、変え、終える。別と事情は監査記録に写さない。 */
@Component
@Transactional
public class AbsenceDesk {

    private final Absences absences;
    private final AbsenceRegistry registry;
    private final AbsenceReach reach;
    private final Organization organization;
    private final CurrentUser user;
    private final OwnGain gain;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbsenceDesk(
            Absences absences,
            AbsenceRegistry registry,
            AbsenceReach reach,
            Organization organization,
            CurrentUser user,
            OwnGain gain,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.absences = absences;
        this.registry = registry;
        this.reach = reach;
        this.organization = organization;
        this.user = user;
        this.gain = gain;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotVisibleException when there is none, it is over, or the person lies outside the scope */
    @Transactional(readOnly = true)
    public Absence changeable(long id) {
        Absence absence = absences.find(id)
                .filter(found -> !found.isOver(LocalDate.now(clock)))
                .orElseThrow(() -> new NotVisibleException("不在がありません: " + id));
        reach.demand(absence.personCode());
        return absence;
    }

    public void enter(String personCode, LocalDate from, LocalDate to, AbsenceReason reason, String note) {
        reach.demand(personCode);
        Absence entered = new Absence(0, personCode, from, to, reason, note, user.personCode());
        long id = gain.demandNoneBy(() -> registry.enter(entered));
        record("absence.enter", id, personCode, "の不在を入れた", "", period(from, to));
    }

    public void change(long id, LocalDate from, LocalDate to, AbsenceReason reason, String note) {
        Absence before = changeable(id);
        gain.demandNoneBy(() -> registry.change(id, from, to, reason, note));
        record("absence.change", id, before.personCode(), "の不在を変えた", period(before), period(from, to));
    }

    /** The person is back today. What has not begun before today is taken back altogether. */
    public void end(long id) {
        Absence before = changeable(id);
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        if (before.hasBegun(yesterday)) {
            registry.change(id, before.from(), yesterday, before.reason(), before.note());
            record("absence.end", id, before.personCode(), "の不在を終えた", period(before), period(before.from(), yesterday));
        } else {
            registry.remove(id);
            record("absence.cancel", id, before.personCode(), "の不在を取り消した", period(before), "");
        }
    }

    private void record(String action, long id, String personCode, String what, String before, String after) {
        String label = organization.findPerson(personCode).map(Person::label).orElse(personCode);
        Act act = Act.of(action, "absence", String.valueOf(id), "「" + label + "」" + what);
        audit.record(user.actor(), act.changed("期間", before, after));
        events.publishEvent(new AbsenceChanged(personCode));
    }

    private static String period(Absence absence) {
        return period(absence.from(), absence.to());
    }

    private static String period(LocalDate from, LocalDate to) {
        return JapaneseDate.format(from) + "〜" + JapaneseDate.format(to);
    }
}
