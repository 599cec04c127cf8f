package jp.michisuji.decision;

import java.util.List;
import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.decision.TableVersion.State;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 決定表の窓口。改めた表を出し、二人目が確かめて初めて使う。 */
@Component
@Transactional
public class TableDesk {

    private final Tables tables;
    private final TableVersions versions;
    private final Permissions permissions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    TableDesk(
            Tables tables,
            TableVersions versions,
            Permissions permissions,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.versions = versions;
        this.permissions = permissions;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<TableVersion> versions(String key) {
        return versions.of(key);
    }

    @Transactional(readOnly = true)
    public Optional<TableVersion> proposed(String key) {
        return versions.in(key, State.PROPOSED);
    }

    /** @throws NotFoundException その表の版でない */
    @Transactional(readOnly = true)
    public TableVersion version(String key, long id) {
        return versions.find(id)
                .filter(version -> version.tableKey().equals(key))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * その業務の表として使えるかを確かめる。
     *
     * @throws UnreadableTableException 使えない。わけを行の番号とともに言う
     */
    public void check(String key, DecisionTable table) {
        List<String> problems = tables.guide(key).problems(table);
        if (!problems.isEmpty()) {
            throw new UnreadableTableException(String.join(" ", problems));
        }
    }

    /**
     * 改めた表を確認に出す。
     *
     * @throws UnreadableTableException その業務の表として使えない
     * @throws ConflictException 別の版が確認を待っている
     */
    public TableVersion propose(String key, DecisionTable table, String note, Actor actor) {
        permissions.demand(Action.RULE_EDIT);
        TableGuide guide = tables.guide(key);
        check(key, table);
        try {
            String packed = Tables.fingerprint(tables.packed(key).xml());
            TableVersion version = versions.find(versions.propose(key, table.xml(), packed, note, actor))
                    .orElseThrow();
            audit.record(
                    actor,
                    act(
                            version,
                            "table.propose",
                            guide.title() + "の第" + version.number() + "版を確認に出した（理由: " + note + "）"));
            return version;
        } catch (DuplicateKeyException waiting) {
            throw new ConflictException("この表の別の版が確認を待っています");
        }
    }

    /**
     * 確かめて使う。期限などの結果は同じ取引で改まる。
     *
     * @throws ConflictException 既に扱いが決まった、または出した本人である
     */
    public void adopt(String key, long id, String note, Actor actor) {
        permissions.demand(Action.RULE_APPROVE);
        TableVersion version = version(key, id);
        demandSecondPerson(version, actor);
        DecisionTable before = tables.current(key);
        versions.supersede(key);
        decide(version, State.EFFECTIVE, note, actor);
        audit.record(actor, act(version, "table.adopt", title(key) + "の第" + version.number() + "版を使い始めた"));
        events.publishEvent(new TableAdopted(key, version.number(), before, version.note(), actor));
    }

    public void reject(String key, long id, String note, Actor actor) {
        permissions.demand(Action.RULE_APPROVE);
        TableVersion version = version(key, id);
        demandSecondPerson(version, actor);
        decide(version, State.REJECTED, note, actor);
        audit.record(
                actor,
                act(version, "table.reject", title(key) + "の第" + version.number() + "版を差し戻した（理由: " + note + "）"));
    }

    /** 出した本人が引き取る。 */
    public void withdraw(String key, long id, Actor actor) {
        permissions.demand(Action.RULE_EDIT);
        TableVersion version = version(key, id);
        if (!version.proposedBy().equals(actor.personCode())) {
            throw new ConflictException("取り下げられるのは、確認に出した本人だけです");
        }
        decide(version, State.WITHDRAWN, "", actor);
        audit.record(actor, act(version, "table.withdraw", title(key) + "の第" + version.number() + "版を取り下げた"));
    }

    private static void demandSecondPerson(TableVersion version, Actor actor) {
        if (version.proposedBy().equals(actor.personCode())) {
            throw new ConflictException("確かめるのは、確認に出した人とは別の人です");
        }
    }

    private void decide(TableVersion version, State state, String note, Actor actor) {
        if (!versions.decide(version.id(), state, note, actor)) {
            throw new ConflictException("この版の扱いは、既に決まっています");
        }
    }

    private String title(String key) {
        return tables.guide(key).title();
    }

    private static Act act(TableVersion version, String action, String summary) {
        return Act.of(action, "decision-table", version.tableKey(), summary);
    }
}
