package jp.michisuji.access.federation;

import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.access.GroupRoles;
import jp.michisuji.access.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 所属による役割。最後の庁内のログインの時の所属を、今の設定の対応に当てはめる。 */
@Component
@ConditionalOnProperty("michisuji.access.group-roles[0].group")
class KnownGroupRoles implements GroupRoles {

    private final JdbcClient jdbc;
    private final GroupRoleSettings settings;

    KnownGroupRoles(JdbcClient jdbc, GroupRoleSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public Set<Role> of(String username) {
        Set<String> groups = jdbc
                .sql("select group_name from account_group where username = ?")
                .param(username)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        return settings.of(groups);
    }
}
