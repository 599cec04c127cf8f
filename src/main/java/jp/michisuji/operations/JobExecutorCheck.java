package jp.michisuji.operations;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import jp.michisuji.workflow.EngineClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * 自動処理の健診。時刻の来た処理を走らせる係が働いているか。設定で休ませた節点は異常としない。
 *
 * <p>It rests while the application starts and while the demo clock is moved: only a long rest is a fault. The rest is
 * measured by the machine's own time, since the demo clock jumps.
 */
@Component
@Order(2)
class JobExecutorCheck implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EngineClock engine;
    private final boolean wanted;
    private final LongSupplier nanos;
    private final AtomicReference<Long> restingSince = new AtomicReference<>();

    @Autowired
    JobExecutorCheck(EngineClock engine, Environment environment) {
        this(engine, environment, System::nanoTime);
    }

    JobExecutorCheck(EngineClock engine, Environment environment, LongSupplier nanos) {
        this.engine = engine;
        this.wanted = environment.getProperty("camunda.bpm.job-execution.enabled", Boolean.class, true);
        this.nanos = nanos;
    }

    @Override
    public Part part() {
        return Part.JOB_EXECUTOR;
    }

    @Override
    public Finding look() {
        if (engine.executorActive()) {
            restingSince.set(null);
            return Finding.good(part(), "時刻の来た処理を走らせています。");
        }
        return wanted ? resting() : new Finding(part(), Condition.OFF, "この節点では設定によって走らせていません。ほかの節点が受け持ちます。");
    }

    private Finding resting() {
        restingSince.compareAndSet(null, nanos.getAsLong());
        Long since = restingSince.get();
        boolean tooLong = since != null && nanos.getAsLong() - since > PATIENCE.toNanos();
        return tooLong
                ? Finding.bad(part(), "止まっています。期限の知らせや次の段階への移りが起きません。起動し直してください。")
                : Finding.care(part(), "一時休んでいます。起動の途中か、例示の日付を進めているところです。");
    }
}
