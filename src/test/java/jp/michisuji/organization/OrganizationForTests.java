package jp.michisuji.organization;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 組織と登録簿。Spring の文脈のない試験のために組み立てたもの。 */
public record OrganizationForTests(Organization organization, OrganizationRegistry registry) {

    public OrganizationForTests(JdbcClient jdbc) {
        this(jdbc, new ChartCache(jdbc, Duration.ZERO));
    }

    /** その節点の控えだけを頼りに、誰が受け持つかを答える。 */
    public static StandIns standIns(JdbcClient jdbc, Duration recheck) {
        ChartCache cache = new ChartCache(jdbc, recheck);
        return new StandIns(
                jdbc,
                new Organization(jdbc, cache),
                new Absences(jdbc),
                new Deputies(jdbc, cache),
                new Superiors(jdbc, cache));
    }

    public static Deputies deputies(JdbcClient jdbc) {
        return new Deputies(jdbc, new ChartCache(jdbc, Duration.ZERO));
    }

    /** 代理の職を一つだけ定める。 */
    public static void deputy(JdbcClient jdbc, String post, String deputy) {
        Superiors superiors = new Superiors(jdbc, new ChartCache(jdbc, Duration.ZERO));
        new SuccessionRegistry(jdbc, deputies(jdbc), superiors).register(new Succession(post, List.of(deputy), null));
    }

    private OrganizationForTests(JdbcClient jdbc, ChartCache cache) {
        this(new Organization(jdbc, cache), new OrganizationRegistry(jdbc, cache));
    }
}
