package jp.michisuji.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Component;

/** 今の利用者。ログインした人と、その人が今日就いている職・役割。リクエストの外ではシステムになる。 */
@Component
public class CurrentUser {

    private final Standings standings;

    CurrentUser(Standings standings) {
        this.standings = standings;
    }

    /** The person as their highest post of today; the system where nobody is logged in. */
    public Actor actor() {
        return standings.current().actor();
    }

    /**
     * The person acting as that post, where they hold it today; as its deputy (代理), where they stand in for it;
     * otherwise as {@link #actor()}.
     */
    public Actor actorAs(String postCode) {
        return standings.current().actorAs(postCode);
    }

    /** Posts held today, the highest rank first. */
    public List<Post> posts() {
        return standings.current().posts();
    }

    public List<String> postCodes() {
        return posts().stream().map(Post::code).toList();
    }

    /** Posts whose tasks are the user's today: those held, and those of absent holders stood in for. */
    public List<String> taskPostCodes() {
        return Stream.concat(postCodes().stream(), standings.current().representedCodes().stream())
                .toList();
    }

    /** Names of the posts held, then of those stood in for, the latter marked （代理）. */
    public List<String> postNames() {
        return standings.current().postNames();
    }

    public boolean standsInFor(String postCode) {
        return standings.current().representedCodes().contains(postCode);
    }

    public boolean isStandingIn() {
        return !standings.current().represented().isEmpty();
    }

    /**
     * Claims that keep a task of these posts from the user: those of today's holders other than the user and the
     * absent ones stood in for. Whoever holds the post no longer keeps nothing.
     */
    public Set<Claim> claimsOfOthers(Collection<String> postCodes) {
        return standings.claims(postCodes).stream()
                .filter(claim -> !claim.personCode().equals(personCode()))
                .filter(claim -> !standings.current().absentees().contains(claim.personCode()))
                .collect(Collectors.toSet());
    }

    /** Union of the roles of the posts held today. */
    public Set<Role> roles() {
        return standings.current().roles();
    }

    /** Null for the system and for an account that stands for no person. */
    public String personCode() {
        return actor().personCode();
    }

    public boolean isLoggedIn() {
        return standings.principal().isPresent();
    }
}
