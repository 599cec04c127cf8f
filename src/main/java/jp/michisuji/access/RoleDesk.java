package jp.michisuji.access;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 役割の窓口。管理者が職に役割を与える。 */
@Component
@Transactional
public class RoleDesk {

    private final PostRoles roles;
    private final Organization organization;
    private final Permissions permissions;
    private final CurrentUser user;
    private final OwnGain gain;
    private final AuditLog audit;

    RoleDesk(
            PostRoles roles,
            Organization organization,
            Permissions permissions,
            CurrentUser user,
            OwnGain gain,
            AuditLog audit) {
        this.roles = roles;
        this.organization = organization;
        this.permissions = permissions;
        this.user = user;
        this.gain = gain;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Map<String, Set<Role>> given() {
        permissions.demand(Action.ROLE_EDIT);
        return roles.given();
    }

    /** Gives the post these roles in place of those it had; none means the role of its rank. */
    public void give(String postCode, Set<Role> wanted) {
        permissions.demand(Action.ROLE_EDIT);
        Post post = organization.findPost(postCode).orElseThrow(() -> new NotVisibleException("職がありません"));
        gain.demandNotOwnPost(postCode);
        String before = inWords(roles.given().getOrDefault(postCode, Set.of()));
        roles.give(postCode, wanted);
        Act act = Act.of("role.give", "post", postCode, "「" + post.name() + "」の役割を変えた");
        audit.record(user.actor(), act.changed("役割", before, inWords(wanted)));
    }

    private static String inWords(Set<Role> roles) {
        return roles.isEmpty()
                ? "職位による"
                : roles.stream().sorted().map(Role::label).collect(Collectors.joining("、"));
    }
}
