package jp.michisuji.reorganization;

import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.organization.OrganizationPlan;
import jp.michisuji.reorganization.Reorganization.State;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.ConflictException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 組織改正を確定し、取り消す窓口。確定すると、その日の組織図に現れ、新しい職に発令できる。 */
@Component
@Transactional
public class ReorganizationDecision {

    private final Reorganizations reorganizations;
    private final ReorganizationLines lines;
    private final Rehearsing rehearsing;
    private final OrganizationPlan plans;
    private final Permissions permissions;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    ReorganizationDecision(
            Reorganizations reorganizations,
            ReorganizationLines lines,
            Rehearsing rehearsing,
            OrganizationPlan plans,
            Permissions permissions,
            AuditLog audit,
            JdbcClient jdbc) {
        this.reorganizations = reorganizations;
        this.lines = lines;
        this.rehearsing = rehearsing;
        this.plans = plans;
        this.permissions = permissions;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /**
     * Confirms what was looked at.
     *
     * @param seen fingerprint of the rehearsal the person saw
     * @return false where something has changed since, so that they have to look again
     * @throws ConflictException when it has not been rehearsed or something still stands in the way
     */
    public boolean confirm(long id, String seen, Actor actor) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        reorganizations.lock();
        ChangeSet plan = lines.of(id);
        if (plan.head().state() != State.REHEARSED) {
            throw new ConflictException("予行していないか、もう確定した組織改正です");
        }
        Rehearsal rehearsal = rehearsing.rehearse(plan);
        if (!rehearsal.fingerprint().equals(seen)) {
            return false;
        }
        if (!rehearsal.clear()) {
            throw new ConflictException("差し支えが残っているため、確定できません");
        }
        open(plan);
        plans.plan(id, plan.day(), plan.planned());
        reorganizations.confirmed(id, actor.label());
        String day = JapaneseDate.format(plan.day());
        audit.record(
                actor,
                ReorganizationDesk.act("confirm", id, "組織改正「" + plan.head().name() + "」を確定した（" + day + "実施）"));
        return true;
    }

    private void open(ChangeSet plan) {
        int order = jdbc.sql("select coalesce(max(sort_order), 0) from (select sort_order from unit"
                        + " union all select sort_order from post) known")
                .query(Integer.class)
                .single();
        for (ReorganizationLine line : plan.opened(OrganizationPart.UNIT)) {
            order += 10;
            plans.open(line.unit(order), plan.day());
        }
        for (ReorganizationLine line : plan.opened(OrganizationPart.POST)) {
            order += 10;
            plans.open(line.post(order), plan.day());
        }
    }

    /** @throws ConflictException when it is over, or somebody is appointed to a post it opens */
    public void cancel(long id, String reason, Actor actor) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        reorganizations.lock();
        ChangeSet plan = lines.of(id);
        if (plan.head().ended()) {
            throw new ConflictException("この組織改正は、もう終わっています");
        }
        if (plan.head().state() == State.CONFIRMED) {
            withdraw(plan);
        }
        reorganizations.cancelled(id);
        audit.record(
                actor,
                ReorganizationDesk.act("cancel", id, "組織改正「" + plan.head().name() + "」を取り消した（理由: " + reason + "）"));
    }

    private void withdraw(ChangeSet plan) {
        plans.withdraw(plan.head().id());
        try {
            plan.opened(OrganizationPart.POST).forEach(line -> plans.neverOpen(OrganizationPart.POST, line.code()));
            plan.opened(OrganizationPart.UNIT).forEach(line -> plans.neverOpen(OrganizationPart.UNIT, line.code()));
        } catch (DataIntegrityViolationException used) {
            throw new ConflictException("新しい職への発令などが既にあります。先にそれを取り消してください");
        }
    }
}
