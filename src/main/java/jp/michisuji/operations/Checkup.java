package jp.michisuji.operations;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 健康診断。すべての部位の所見を集める。一つが見られなくても、ほかは見せる。 */
@Component
public class Checkup {

    private static final Logger log = LoggerFactory.getLogger(Checkup.class);

    private final List<HealthCheck> checks;

    Checkup(List<HealthCheck> checks) {
        this.checks = checks;
    }

    public List<Finding> findings() {
        return checks.stream().map(Checkup::look).toList();
    }

    static Finding look(HealthCheck check) {
        try {
            return check.look();
        } catch (RuntimeException unreachable) {
            log.warn("{}を確かめられません", check.part().label(), unreachable);
            return Finding.bad(check.part(), "確かめられません。アプリケーションの記録（ログ）を見てください。");
        }
    }
}
