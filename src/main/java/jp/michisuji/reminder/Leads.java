package jp.michisuji.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.access.PostRoles;
import jp.michisuji.access.Role;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import org.springframework.stereotype.Component;

/** 改革担当課長。その役割の職に、今日ある人。 */
@Component
class Leads {

    private final PostRoles roles;
    private final Organization organization;
    private final Clock clock;

    Leads(PostRoles roles, Organization organization, Clock clock) {
        this.roles = roles;
        this.organization = organization;
        this.clock = clock;
    }

    /** No rank carries this role of itself: it is always given to a post. */
    List<Person> today() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Set<Role>> given = roles.given();
        return given.keySet().stream()
                .filter(post -> given.get(post).contains(Role.LEAD))
                .flatMap(post -> organization.holdersOf(post, today).stream())
                .distinct()
                .toList();
    }
}
