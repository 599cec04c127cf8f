package jp.michisuji.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Representation;
import jp.michisuji.organization.StandIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** 立場の引き当て。一つのリクエストの間は一度だけ調べる。 */
@Component
class Standings {

    private static final String REMEMBERED = Standings.class.getName();

    private final Organization organization;
    private final StandIns standIns;
    private final PostRoles postRoles;
    private final ObjectProvider<GroupRoles> groupRoles;
    private final Clock clock;

    Standings(
            Organization organization,
            StandIns standIns,
            PostRoles postRoles,
            ObjectProvider<GroupRoles> groupRoles,
            Clock clock) {
        this.organization = organization;
        this.standIns = standIns;
        this.postRoles = postRoles;
        this.groupRoles = groupRoles;
        this.clock = clock;
    }

    Optional<AccountPrincipal> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(AccountPrincipal.class::isInstance)
                .map(AccountPrincipal.class::cast);
    }

    Standing current() {
        return principal().map(this::remembered).orElseGet(Standing::ofSystem);
    }

    private Standing remembered(AccountPrincipal principal) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return of(principal);
        }
        Object known = request.getAttribute(REMEMBERED, RequestAttributes.SCOPE_REQUEST);
        if (known instanceof Memory memory && memory.principal().equals(principal)) {
            return memory.standing();
        }
        Standing standing = of(principal);
        request.setAttribute(REMEMBERED, new Memory(principal, standing), RequestAttributes.SCOPE_REQUEST);
        return standing;
    }

    Standing of(AccountPrincipal principal) {
        if (principal.personCode() == null) {
            return new Standing(person(principal), List.of(), Set.of(), List.of());
        }
        LocalDate today = LocalDate.now(clock);
        List<Post> posts = organization.postsOf(principal.personCode(), today);
        List<Representation> represented = standIns.representedBy(principal.personCode(), today);
        return new Standing(person(principal), posts, roles(principal, posts), represented);
    }

    private Set<Role> roles(AccountPrincipal principal, List<Post> posts) {
        Set<Role> roles = postRoles.of(posts);
        groupRoles.ifAvailable(groups -> roles.addAll(groups.of(principal.username())));
        return roles;
    }

    /** Who may keep a task of these posts to themselves today: their holders. */
    Set<Claim> claims(Collection<String> postCodes) {
        LocalDate today = LocalDate.now(clock);
        return postCodes.stream()
                .flatMap(post ->
                        organization.holdersOf(post, today).stream().map(holder -> new Claim(post, holder.code())))
                .collect(Collectors.toSet());
    }

    private Actor person(AccountPrincipal principal) {
        return Optional.ofNullable(principal.personCode())
                .flatMap(organization::findPerson)
                .map(Actor::withoutPost)
                .orElseGet(() -> new Actor(principal.personCode(), principal.username(), null, null));
    }

    private record Memory(AccountPrincipal principal, Standing standing) {}
}
