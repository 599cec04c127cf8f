package jp.michisuji.approval.draft;

import java.time.Clock;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.DraftDiscarded;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 起案の窓口。下書きを残し、書き直し、捨て、前の起案を引用する。 */
@Component
@Transactional
public class DraftDesk {

    private final Approvals approvals;
    private final DraftTurn turn;
    private final DraftLedger ledger;
    private final RouteAdditions additions;
    private final PaperAttaching papers;
    private final TextChange change;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftDesk(
            Approvals approvals,
            DraftTurn turn,
            DraftLedger ledger,
            RouteAdditions additions,
            PaperAttaching papers,
            TextChange change,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.approvals = approvals;
        this.turn = turn;
        this.ledger = ledger;
        this.additions = additions;
        this.papers = papers;
        this.change = change;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @return 起案の識別子 */
    public long keep(NewDraft draft, Actor actor) {
        long id = ledger.add(draft, actor.personCode(), null, clock.instant());
        audit.record(actor, DraftActs.of(approvals.get(id), "approval.draft", "下書きを残した"));
        return id;
    }

    /** @throws ConflictException 他の職員が先に直したか、回議に付している */
    public void rewrite(long id, Approval.Text text, Long itemId, int revision, Actor actor) {
        Approval before = turn.writable(id);
        if (!ledger.rewrite(id, text, itemId, revision)) {
            throw new ConflictException("他の職員が先にこの起案を直しました。打った内容は下に残っています");
        }
        audit.record(actor, change.between(before, text, DraftActs.of(before, "approval.rewrite", "文面を直した")));
    }

    public void discard(long id, int revision, Actor actor) {
        Approval approval = turn.draft(id);
        if (approval.revision() != revision) {
            throw new ConflictException("他の職員が先にこの起案を直しました。もう一度見てから捨ててください");
        }
        if (approval.processInstanceId() != null) {
            throw new ConflictException("手続が求めた起案なので、捨てられません");
        }
        remove(approval, "下書きを捨てた", actor);
    }

    /** 手続の求めた下書きを、その手続とともに終える。 */
    void callOff(long id) {
        remove(turn.draft(id), Approval.CALLED_OFF + "、下書きを捨てた", Actor.system());
    }

    /** 引用起案。文面と加えた経路を写し、添付を参考に添える。番号と指示は写さない。 */
    public long copy(long earlierId, String drafterPost, Actor actor) {
        Approval earlier = approvals.get(earlierId);
        NewDraft draft = NewDraft.of(withoutInstruction(earlier.text()), drafterPost, earlier.itemId());
        long id = ledger.add(draft, actor.personCode(), earlierId, clock.instant());
        additions.copy(earlierId, id);
        papers.refer(earlierId, id);
        audit.record(actor, DraftActs.of(approvals.get(id), "approval.copy", earlier.name() + "を引用して起案した"));
        return id;
    }

    private void remove(Approval approval, String said, Actor actor) {
        Act act = DraftActs.of(approval, "approval.discard", said);
        events.publishEvent(new DraftDiscarded(approval.id()));
        ledger.discard(approval.id());
        audit.record(actor, act);
    }

    private static Approval.Text withoutInstruction(Approval.Text text) {
        return new Approval.Text(
                text.subject(),
                text.body(),
                text.category(),
                text.amount(),
                text.retention(),
                text.disclosure(),
                text.weight(),
                text.urgent(),
                null);
    }
}
