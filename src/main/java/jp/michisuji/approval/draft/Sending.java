package jp.michisuji.approval.draft;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalCourse;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.CirculationKind;
import jp.michisuji.approval.Stages;
import jp.michisuji.approval.after.Circulations;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.RefusedInputException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 回議に付す。番号と版を付け、経路を写し、決裁の図に乗せる。差し戻されたものは、直した版でもう一度付す。 */
@Component
@Transactional
public class Sending {

    private final Approvals approvals;
    private final DraftTurn turn;
    private final DraftLedger ledger;
    private final SendingChecks checks;
    private final RoutePlanning planning;
    private final Numbering numbering;
    private final EditionMaking editions;
    private final Stages stages;
    private final Circulations circulations;
    private final SendingTrail trail;
    private final ApprovalCourse course;
    private final AuditLog audit;
    private final Clock clock;

    Sending(
            Approvals approvals,
            DraftTurn turn,
            DraftLedger ledger,
            SendingChecks checks,
            RoutePlanning planning,
            Numbering numbering,
            EditionMaking editions,
            Stages stages,
            Circulations circulations,
            SendingTrail trail,
            ApprovalCourse course,
            AuditLog audit,
            Clock clock) {
        this.approvals = approvals;
        this.turn = turn;
        this.ledger = ledger;
        this.checks = checks;
        this.planning = planning;
        this.numbering = numbering;
        this.editions = editions;
        this.stages = stages;
        this.circulations = circulations;
        this.trail = trail;
        this.course = course;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * 初めて付す。番号が付き、もう使い回されない。
     *
     * @param revision 確かめの画面で見た版
     * @throws ConflictException 見たあとに誰かが直したか、既に付した
     * @throws RefusedInputException 書きかけか、経路が決まらない
     */
    public Approval send(long id, int revision, Actor actor) {
        if (approvals.get(id).processInstanceId() != null) {
            throw new ConflictException("この起案は、手続が求めたものです。受付箱の仕事「起案する」から付します");
        }
        Approval draft = turn.draft(id);
        if (draft.revision() != revision) {
            throw new ConflictException("確かめたあとに、この起案か添付か経路が変わりました。もう一度確かめてから付してください");
        }
        return first(draft, actor);
    }

    /** 手続が求めた起案を、その仕事で直したすぐあとに初めて付す。仕事が済むと、図が経路に進む。 */
    Approval sendFromTask(long id, Actor actor) {
        return first(turn.draft(id), actor);
    }

    private Approval first(Approval draft, Actor actor) {
        long id = draft.id();
        RoutePlan plan = planning.of(draft);
        checks.demandReady(draft, plan);
        IssuedNumber number = numbering.next(LocalDate.now(clock));
        ledger.number(id, number, clock.instant());
        stages.replace(id, plan.stages());
        circulations.plan(id, CirculationKind.AFTER, plan.planned());
        return sent(id, actor, "回議に付した", true);
    }

    /**
     * 差し戻されたものを、直した版でもう一度付す。番号と経路は変わらない。
     *
     * @throws RefusedInputException 書きかけか、直したことで経路が変わる
     */
    public Approval resend(long id, Actor actor) {
        Approval returned = turn.writable(id);
        if (returned.number() == null) {
            throw new ConflictException("まだ一度も回議に付していません。下書きから付してください");
        }
        checks.demandSameRoute(returned, planning.of(returned), stages.of(id));
        ledger.circulateAgain(id, returned.edition() + 1);
        return sent(id, actor, "直した版を回議に付した", false);
    }

    private Approval sent(long id, Actor actor, String said, boolean first) {
        Approval sent = approvals.get(id);
        editions.make(sent, actor);
        if (first) {
            trail.extended(sent, actor);
        }
        trail.add(sent, ActKind.SEND, null, actor);
        audit.record(actor, DraftActs.of(sent, "approval.send", said + "（第" + sent.edition() + "版）"));
        if (first) {
            course.begin(id);
        }
        return sent;
    }
}
