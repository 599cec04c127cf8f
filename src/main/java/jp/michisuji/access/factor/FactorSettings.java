package jp.michisuji.access.factor;

import java.util.Set;
import jp.michisuji.access.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 二段階目の確認の設定。
 *
 * @param requiredRoles whoever has one of these roles enrols before anything else
 */
@ConfigurationProperties("michisuji.access.second-factor")
public record FactorSettings(@DefaultValue({"LEAD", "ADMIN"}) Set<Role> requiredRoles) {

    boolean binds(Set<Role> roles) {
        return roles.stream().anyMatch(requiredRoles::contains);
    }
}
