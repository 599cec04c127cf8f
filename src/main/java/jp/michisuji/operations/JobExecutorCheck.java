package jp.michisuji.operations;

import jp.michisuji.workflow.EngineClock;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** 自動処理の健診。時刻の来た処理を走らせる係が働いているか。設定で休ませた節点は異常としない。 */
@Component
@Order(2)
class JobExecutorCheck implements HealthCheck {

    private final EngineClock engine;
    private final boolean wanted;

    JobExecutorCheck(EngineClock engine, Environment environment) {
        this.engine = engine;
        this.wanted = environment.getProperty("camunda.bpm.job-execution.enabled", Boolean.class, true);
    }

    @Override
    public Part part() {
        return Part.JOB_EXECUTOR;
    }

    @Override
    public Finding look() {
        if (engine.executorActive()) {
            return Finding.good(part(), "時刻の来た処理を走らせています。");
        }
        return wanted
                ? Finding.bad(part(), "止まっています。期限の知らせや次の段階への移りが起きません。起動し直してください。")
                : new Finding(part(), Condition.OFF, "この節点では設定によって走らせていません。ほかの節点が受け持ちます。");
    }
}
