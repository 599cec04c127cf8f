package jp.michisuji.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 業務の登録。引継ぎ先から行き先の別を決めて台帳に載せ、直し、外し、記録に残す。 */
@Component
@Transactional
public class DutyRegister {

    private final Duties duties;
    private final DutyWrites writes;
    private final DutySections sections;
    private final DutiesInUse inUse;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    DutyRegister(
            Duties duties,
            DutyWrites writes,
            DutySections sections,
            DutiesInUse inUse,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.duties = duties;
        this.writes = writes;
        this.sections = sections;
        this.inUse = inUse;
        this.audit = audit;
        this.events = events;
    }

    /**
     * 行き先の別も引継ぎ先ごとの人数も、下書きから決める。
     *
     * @param sortOrder 星取表の順
     * @return 振られた識別子
     */
    public long register(DutyDraft draft, Long itemId, int sortOrder) {
        List<Destination> destinations = new Headcount(draft.headcount()).assignedTo(draft.destinations());
        Disposition to = Dispositions.among(sections.all()).of(destinations);
        return duties.add(Duty.blank(sortOrder).with(draft.withDestinations(destinations), itemId, to));
    }

    public void add(Duty duty, Actor actor) {
        long id = duties.add(duty);
        audit.record(actor, DutyAct.added(duty.numbered(id)));
    }

    /** 業務の手続を、業務の行を書くより先に押さえる。まとめて直す人は、初めに一度にすべてを押さえる。 */
    public void hold(Collection<Long> dutyIds) {
        inUse.hold(dutyIds);
    }

    /**
     * @param after 同じ業務の、改めた内容。版は見ていた版
     * @throws ConflictException 先に誰かが直した。または、手続の動いている業務を移さないものに変えようとした
     */
    public void change(Duty before, Duty after, Actor actor) {
        hold(Set.of(before.id()));
        writes.write(after);
        if (!after.disposition().moves()) {
            demandUnused(before);
        }
        audit.record(actor, DutyAct.changed(before, after));
        events.publishEvent(new DutyChanged(before.id()));
    }

    /** 引継ぎ先と分担、人数、備考を直す。行き先の別は引継ぎ先から決め直す。 */
    public void edit(Duty seen, List<Destination> destinations, String note, Long itemId, Actor actor) {
        DutyDraft draft = seen.draft().withDestinations(destinations).withNote(note);
        Disposition to = Dispositions.among(sections.all()).of(destinations);
        change(seen, seen.with(draft, itemId, to), actor);
    }

    /** @throws ConflictException 先に誰かが直した。または、移管の手続が動いている */
    public void remove(Duty duty, Actor actor) {
        writes.remove(duty);
        demandUnused(duty);
        audit.record(actor, DutyAct.removed(duty));
    }

    /** 業務の行を書いて押さえてから尋ねる。尋ねてから書くまでの間に、移管が始まることがある。 */
    private void demandUnused(Duty duty) {
        if (!inUse.among(Set.of(duty.id())).isEmpty()) {
            throw new ConflictException("移管の手続が動いている業務です");
        }
    }
}
