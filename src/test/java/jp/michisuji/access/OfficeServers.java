package jp.michisuji.access;

import java.util.Map;
import jp.michisuji.testing.TestServer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** 庁内のサーバー。空の新しいデータベースと、LDAP と OIDC の代役の番地を設定に入れる。 */
class OfficeServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> source = Map.of(
                "spring.datasource.url", TestServer.newDatabase(),
                "michisuji.access.oidc.issuer", LocalIssuer.running().address(),
                "michisuji.access.oidc.client-id", "michisuji",
                "michisuji.access.oidc.client-secret", "secret",
                "michisuji.access.ldap.url", LocalDirectory.running().url(),
                "michisuji.access.ldap.user-dn-pattern", "uid={0},ou=people",
                "michisuji.access.ldap.code-attribute", "employeeNumber",
                "michisuji.access.ldap.group-search-base", "ou=groups");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("office", source));
    }
}
