package jp.michisuji.reorganization;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.ReformOffice;
import jp.michisuji.workflow.PostNotice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 実施の妨げ。実施できないわけを残し、初めに改革担当課長へ知らせ、いつ試し直すかを決める。 */
@Component
class Hindrances {

    private final Reorganizations reorganizations;
    private final ReorganizationLines lines;
    private final Rehearsing rehearsing;
    private final ReformOffice office;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hindrances(
            Reorganizations reorganizations,
            ReorganizationLines lines,
            Rehearsing rehearsing,
            ReformOffice office,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reorganizations = reorganizations;
        this.lines = lines;
        this.rehearsing = rehearsing;
        this.office = office;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** While nothing that hindered it has changed, it is tried once an hour only. */
    public boolean worthTrying(Reorganization due) {
        Waiting waiting = due.waiting();
        return waiting == null || waiting.longEnough(clock.instant()) || !Objects.equals(met(due.id()), waiting.met());
    }

    /** @param met fingerprint of the rehearsal with which it was tried, or null */
    @Transactional
    public void note(Reorganization due, String reason, String met) {
        if (reorganizations.waits(due.id(), reason, met)) {
            audit.record(
                    Actor.system(),
                    ReorganizationDesk.act("stuck", due.id(), "組織改正を実施できなかった").changed("わけ", "", reason));
            if (due.waiting() == null) {
                events.publishEvent(notice(due, reason));
            }
        }
    }

    /** Fingerprint of what would happen now; null where that cannot be said. */
    public String met(long id) {
        try {
            return rehearsing.rehearse(lines.of(id)).fingerprint();
        } catch (RuntimeException broken) {
            return null;
        }
    }

    private PostNotice notice(Reorganization due, String reason) {
        return new PostNotice(
                List.of(office.leadPost()),
                "reorganization stuck " + due.id(),
                "組織改正を実施できません：" + due.name(),
                "「" + due.name() + "」は、その日が来ましたが実施できず、何も変えていません。\n\n" + reason + "\n\n妨げるものを直すと、まもなく自動で実施されます。",
                "/settings/reorganizations/" + due.id(),
                "改革担当課長");
    }
}
