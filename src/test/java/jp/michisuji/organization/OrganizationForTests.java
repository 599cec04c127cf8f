package jp.michisuji.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
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

    /** その節点の控えだけを頼りに、誰が受け持つかを答える。 */
    public static StandIns standIns(JdbcClient jdbc, Duration recheck) {
        ChartCache cache = chartCache(jdbc, recheck);
        return new StandIns(
                jdbc,
                new Organization(jdbc, cache),
                new Absences(jdbc),
                new Deputies(jdbc, cache),
                new Superiors(jdbc, cache));
    }

    public static Deputies deputies(JdbcClient jdbc) {
        return new Deputies(jdbc, chartCache(jdbc, Duration.ZERO));
    }

    /** 代理の職を一つだけ定める。 */
    public static void deputy(JdbcClient jdbc, String post, String deputy) {
        Superiors superiors = new Superiors(jdbc, chartCache(jdbc, Duration.ZERO));
        new SuccessionRegistry(jdbc, deputies(jdbc), superiors).register(new Succession(post, List.of(deputy), null));
    }

    private OrganizationForTests(JdbcClient jdbc, ChartCache cache) {
        this(new Organization(jdbc, cache), new OrganizationRegistry(jdbc, cache));
    }
}
