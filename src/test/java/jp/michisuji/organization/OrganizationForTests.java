package jp.michisuji.organization;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 組織と登録簿。Spring の文脈のない試験のために組み立てたもの。 */
public record OrganizationForTests(Organization organization, OrganizationRegistry registry) {

    public OrganizationForTests(JdbcClient jdbc) {
        this(jdbc, new ChartCache(jdbc, Duration.ZERO));
    }

    private OrganizationForTests(JdbcClient jdbc, ChartCache cache) {
        this(new Organization(jdbc, cache), new OrganizationRegistry(jdbc, cache));
    }
}
