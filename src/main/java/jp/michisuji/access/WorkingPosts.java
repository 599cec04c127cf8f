package jp.michisuji.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Component;

/** 仕事を受け持つ職。仕事や役目を割り当てる欄に並べる。見るだけの職とシステムの管理だけをする職は、割り当てても動けないので並べない。 */
@Component
public class WorkingPosts {

    private final Organization organization;
    private final PostRoles roles;

    WorkingPosts(Organization organization, PostRoles roles) {
        this.organization = organization;
        this.roles = roles;
    }

    /** In the order of the register. */
    public List<Post> all() {
        Map<String, Set<Role>> given = roles.given();
        return organization.posts().stream()
                .filter(post -> works(given.getOrDefault(post.code(), Set.of(Role.byRank(post.rank())))))
                .toList();
    }

    private static boolean works(Set<Role> roles) {
        return PermissionTable.scope(Action.TASK_WORK, roles) != Scope.NONE;
    }
}
