package jp.michisuji.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 組織と登録簿。Spring の文脈のない試験のために組み立てたもの。 */
public record OrganizationForTests(Organization organization, OrganizationRegistry registry) {

    public OrganizationForTests(JdbcClient jdbc) {
        this(jdbc, chartCache(jdbc, Duration.ZERO));
    }

    /** 試験の間、日は動かない。 */
    static ChartCache chartCache(JdbcClient jdbc, Duration recheck) {
        Clock clock = Clock.fixed(Instant.parse("2025-09-04T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
        return new ChartCache(jdbc, new ChartReader(jdbc), clock, recheck);
    }

    private OrganizationForTests(JdbcClient jdbc, ChartCache cache) {
        this(new Organization(jdbc, cache), new OrganizationRegistry(jdbc, cache));
    }
}
