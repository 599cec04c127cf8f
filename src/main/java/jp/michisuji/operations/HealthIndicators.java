package jp.michisuji.operations;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 健やかさの口（/actuator/health）に出す部位。データベースは枠組みの口がすでに見ている。 */
@Configuration(proxyBeanMethods = false)
class HealthIndicators {

    /** Not in the order of severity, so it never decides the whole; its HTTP status is 200. */
    private static final Status CARE = new Status("CARE");

    @Bean
    HealthIndicator engineHealthIndicator(EngineCheck check) {
        return () -> health(Checkup.look(check));
    }

    @Bean
    HealthIndicator jobExecutorHealthIndicator(JobExecutorCheck check) {
        return () -> health(Checkup.look(check));
    }

    @Bean
    HealthIndicator outboxHealthIndicator(OutboxCheck check) {
        return () -> health(Checkup.look(check));
    }

    private static Health health(Finding finding) {
        Status status =
                switch (finding.condition()) {
                    case GOOD -> Status.UP;
                    case CARE -> CARE;
                    case BAD -> Status.DOWN;
                    case OFF, UNKNOWN -> Status.UNKNOWN;
                };
        return Health.status(status).withDetail("says", finding.says()).build();
    }
}
