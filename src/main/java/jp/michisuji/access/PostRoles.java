package jp.michisuji.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.organization.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 職の役割。職ごとに与えた役割を持ち、与えていない職には職位の役割を当てる。 */
@Component
public class PostRoles {

    private final JdbcClient jdbc;

    PostRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Union of the roles of these posts. */
    public Set<Role> of(List<Post> posts) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (posts.isEmpty()) {
            return roles;
        }
        Map<String, Set<Role>> given = given(posts);
        posts.forEach(post -> roles.addAll(given.getOrDefault(post.code(), Set.of(Role.byRank(post.rank())))));
        return roles;
    }

    /** Gives the post these roles in place of those it had; none means the role of its rank. */
    @Transactional
    public void give(String postCode, Set<Role> roles) {
        jdbc.sql("delete from post_role where post_code = ?").param(postCode).update();
        roles.forEach(role -> jdbc.sql("insert into post_role (post_code, role) values (?, ?)")
                .params(postCode, role.name())
                .update());
    }

    /** Roles that were given by hand, by the code of the post. */
    public Map<String, Set<Role>> given() {
        return byPost(jdbc.sql("select post_code, role from post_role")
                .query(GivenRole.class)
                .list());
    }

    private Map<String, Set<Role>> given(List<Post> posts) {
        return byPost(jdbc.sql("select post_code, role from post_role where post_code in (:codes)")
                .param("codes", posts.stream().map(Post::code).toList())
                .query(GivenRole.class)
                .list());
    }

    private static Map<String, Set<Role>> byPost(List<GivenRole> roles) {
        return roles.stream()
                .collect(Collectors.groupingBy(
                        GivenRole::postCode, Collectors.mapping(GivenRole::role, Collectors.toSet())));
    }

    private record GivenRole(String postCode, Role role) {}
}
