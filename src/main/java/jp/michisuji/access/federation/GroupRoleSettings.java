package jp.michisuji.access.federation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.access.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 所属と役割の対応の設定。
 *
 * @param groupRoles one row for each group of the directory that gives a role
 */
@ConfigurationProperties("michisuji.access")
public record GroupRoleSettings(@DefaultValue List<Row> groupRoles) {

    Set<Role> of(Set<String> groups) {
        return groupRoles.stream()
                .filter(row -> groups.stream().anyMatch(row.group()::equalsIgnoreCase))
                .map(Row::role)
                .collect(Collectors.toSet());
    }

    /** 対応の一行。 */
    public record Row(String group, Role role) {

        public Row {
            if (group == null || group.isBlank() || role == null) {
                throw new IllegalArgumentException("michisuji.access.group-roles の行には group と role の両方が要ります。");
            }
        }
    }
}
