package jp.michisuji.reorganization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.LeavingHolders;
import jp.michisuji.organization.OrganizationPlan;
import jp.michisuji.reorganization.Reorganization.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 実施。その日の0時に、一つの取引で、すべてを継ぐ職へ移し、組織と職を改める。 */
@Component
class CarryingOut {

    private final Reorganizations reorganizations;
    private final ReorganizationLines lines;
    private final Rehearsing rehearsing;
    private final HoldingRooms rooms;
    private final ReorganizationMoves moves;
    private final LeavingHolders holders;
    private final OrganizationPlan plans;
    private final Hindrances hindrances;
    private final AuditLog audit;
    private final Clock clock;

    CarryingOut(
            Reorganizations reorganizations,
            ReorganizationLines lines,
            Rehearsing rehearsing,
            HoldingRooms rooms,
            ReorganizationMoves moves,
            LeavingHolders holders,
            OrganizationPlan plans,
            Hindrances hindrances,
            AuditLog audit,
            Clock clock) {
        this.reorganizations = reorganizations;
        this.lines = lines;
        this.rehearsing = rehearsing;
        this.rooms = rooms;
        this.moves = moves;
        this.holders = holders;
        this.plans = plans;
        this.hindrances = hindrances;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does nothing where another node was first, or its day has not come. */
    @Transactional
    public void carryOut(long id) {
        reorganizations.lock();
        ChangeSet plan = lines.of(id);
        if (plan.head().state() != State.CONFIRMED || plan.day().isAfter(LocalDate.now(clock))) {
            return;
        }
        Rehearsal rehearsal = rehearsing.rehearse(plan);
        if (rehearsal.clear()) {
            carryOut(rehearsal);
        } else {
            stuck(rehearsal);
        }
    }

    private void carryOut(Rehearsal rehearsal) {
        long id = rehearsal.plan().head().id();
        rehearsal.moved().forEach(moving -> move(id, moving));
        rehearsal.endings().forEach(this::end);
        plans.carryOut(id);
        reorganizations.carriedOut(id);
        String summary = "組織改正「%s」を実施した（移したもの %d 件、終えた発令 %d 件）"
                .formatted(
                        rehearsal.plan().head().name(),
                        rehearsal.moved().size(),
                        rehearsal.endings().size());
        audit.record(Actor.system(), ReorganizationDesk.act("carry-out", id, summary));
    }

    private void move(long id, Moving moving) {
        rooms.hand(moving);
        moves.add(id, moving);
        String[] subject = moving.matter().split(":", 2);
        Act act = Act.of(
                        "reorganization.move",
                        subject[0],
                        subject[1],
                        moving.room() + "「" + moving.title() + "」を組織改正により移した")
                .changed(moving.part().label(), moving.fromName(), moving.toName());
        audit.record(Actor.system(), act);
    }

    private void end(EndingAppointment ending) {
        holders.end(ending.appointment(), ending.lastDay());
        Act act = Act.of(
                        "reorganization.end-appointment",
                        "person",
                        ending.appointment().personCode(),
                        "「" + ending.postName() + "」の発令を、組織改正により終えた")
                .changed("終わる日", ending.appointment().to(), ending.lastDay());
        audit.record(Actor.system(), act);
    }

    /** What came up since it was confirmed is shown to people, and tried again. */
    private void stuck(Rehearsal rehearsal) {
        String reason = Stream.concat(
                        rehearsal.problems().stream().map(Problem::message),
                        rehearsal.blocked().stream()
                                .map(moving -> moving.room() + "「" + moving.title() + "」: "
                                        + (moving.obstacle() == null ? "継ぐ先がありません" : moving.obstacle())))
                .limit(20)
                .collect(Collectors.joining("\n"));
        hindrances.note(rehearsal.plan().head(), reason, rehearsal.fingerprint());
    }
}
