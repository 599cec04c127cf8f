package jp.michisuji.access;

import java.util.List;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** 権限。今の利用者がその行為をしてよいか、その職に及ぶかを答える。 */
@Component
public class Permissions {

    private final CurrentUser user;
    private final Organization organization;

    Permissions(CurrentUser user, Organization organization) {
        this.user = user;
        this.organization = organization;
    }

    /** True when the action is allowed in any scope at all. */
    public boolean allows(Action action) {
        return scope(action) != Scope.NONE || standsIn(action);
    }

    /** The scope by the posts held. What a deputy may do besides, {@link #reaches} tells for each post. */
    public Scope scope(Action action) {
        return PermissionTable.scope(action, user.roles());
    }

    /** @throws AccessDeniedException when the action is allowed in no scope */
    public void demand(Action action) {
        if (!allows(action)) {
            throw new AccessDeniedException("権限がありません: " + action.label());
        }
    }

    /** True when what belongs to this post, or belonged to it before it was closed, lies within the action's scope. */
    public boolean reaches(Action action, String postCode) {
        String standing = organization.standing(postCode);
        return reachesByRole(action, standing) || PermissionTable.isForDeputies(action) && user.standsInFor(standing);
    }

    private boolean standsIn(Action action) {
        return PermissionTable.isForDeputies(action) && user.isStandingIn();
    }

    private boolean reachesByRole(Action action, String postCode) {
        return switch (scope(action)) {
            case NONE -> false;
            case OWN -> user.postCodes().contains(postCode);
            case SECTION -> user.posts().stream().anyMatch(own -> sameSection(own, postCode));
            case DEPARTMENT -> user.posts().stream().anyMatch(own -> sameDepartment(own, postCode));
            case ALL -> true;
        };
    }

    /** @throws NotVisibleException when the post lies outside the scope: an outsider is not told that it exists */
    public void demandOn(Action action, String postCode) {
        if (!reaches(action, postCode)) {
            throw new NotVisibleException("範囲の外です: " + action.label() + " " + postCode);
        }
    }

    /** True when the current user has this post only as a deputy. */
    public boolean isDeputyOf(String postCode) {
        return user.standsInFor(postCode);
    }

    /**
     * True when the person's claim to a task of the post leaves it to the current user: it is the user's own, that of
     * an absent one stood in for, or that of somebody who holds the post no longer.
     */
    public boolean maySupersede(String personCode, String postCode) {
        return !user.claimsOfOthers(List.of(postCode)).contains(new Claim(postCode, personCode));
    }

    private boolean sameSection(Post own, String postCode) {
        return organization.sectionOf(own.code()).equals(organization.sectionOf(postCode));
    }

    private boolean sameDepartment(Post own, String postCode) {
        return organization.departmentOf(own.code()).equals(organization.departmentOf(postCode));
    }
}
