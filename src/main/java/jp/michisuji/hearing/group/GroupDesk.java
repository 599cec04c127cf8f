package jp.michisuji.hearing.group;

import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 関係団体を台帳に載せ、改める。 */
@Component
public class GroupDesk {

    private final HearingGroups groups;
    private final AuditLog audit;

    GroupDesk(HearingGroups groups, AuditLog audit) {
        this.groups = groups;
        this.audit = audit;
    }

    /** @return 団体の識別子。名が重ならないことは {@link #taken} で先に確かめる */
    @Transactional
    public long register(HearingGroup group, Actor actor) {
        long id = groups.register(group);
        audit.record(actor, act(id, "group.register", "団体「" + group.name() + "」を載せた"));
        return id;
    }

    @Transactional
    public void revise(HearingGroup after, Actor actor) {
        HearingGroup before = groups.get(after.id());
        groups.revise(after);
        audit.record(
                actor,
                act(after.id(), "group.revise", "団体の記載を改めた")
                        .changed("団体名", before.name(), after.name())
                        .changed("種別", before.kind().label(), after.kind().label())
                        .changed(
                                "地区",
                                before.district().label(),
                                after.district().label())
                        .changed("窓口の職", before.sectionPost(), after.sectionPost())
                        .changed("扱い", before.status().label(), after.status().label())
                        .changed("備考", before.note(), after.note())
                        .changed("典拠", before.source(), after.source()));
    }

    /** その名が、ほかの団体の名と重なるか。 */
    public boolean taken(String name, Long except) {
        return groups.named(name).filter(known -> !known.id().equals(except)).isPresent();
    }

    private static Act act(long id, String action, String words) {
        return Act.of(action, "hearing-group", String.valueOf(id), words);
    }
}
