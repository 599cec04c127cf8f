package jp.michisuji.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.organization.Holding;
import jp.michisuji.organization.Holdings;
import jp.michisuji.organization.Organization;
import org.springframework.stereotype.Component;

/** 職の特別な役割。職位の役割と違う役割は、継ぐ職がもとの役割に加えて受け継ぐ。 */
@Component
class RoleHoldings implements Holdings {

    private static final Set<Role> NEVER_BY_ITSELF = EnumSet.of(Role.LEAD, Role.ADMIN);

    private final PostRoles roles;
    private final Organization organization;

    RoleHoldings(PostRoles roles, Organization organization) {
        this.roles = roles;
        this.organization = organization;
    }

    @Override
    public String label() {
        return "職の役割";
    }

    @Override
    public Set<String> columns() {
        return Set.of("post_role.post_code");
    }

    @Override
    public List<Holding> of(Collection<String> codes) {
        Map<String, Set<Role>> given = roles.given();
        return codes.stream()
                .sorted()
                .flatMap(code -> given.getOrDefault(code, Set.of()).stream()
                        .sorted()
                        .filter(role -> role != byRank(code))
                        .map(role -> holding(code, role)))
                .toList();
    }

    private static Holding holding(String code, Role role) {
        String obstacle = NEVER_BY_ITSELF.contains(role) ? "この役割は自動では移しません。先に役割と権限の画面で継ぐ職に与え、この職から外してください。" : null;
        return new Holding(code + " " + role, code, "role:" + role, role.label())
                .once(role.name())
                .blocked(obstacle);
    }

    @Override
    public void hand(Holding holding, String successor) {
        Role role = Role.valueOf(holding.key().substring(holding.code().length() + 1));
        Set<Role> wanted = EnumSet.of(role);
        wanted.addAll(roles.given().getOrDefault(successor, Set.of(byRank(successor))));
        roles.give(successor, wanted);
        Set<Role> left = EnumSet.copyOf(roles.given().get(holding.code()));
        left.remove(role);
        roles.give(holding.code(), left);
    }

    private Role byRank(String postCode) {
        return Role.byRank(organization.post(postCode).rank());
    }
}
