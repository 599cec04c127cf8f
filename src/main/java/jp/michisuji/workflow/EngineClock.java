package jp.michisuji.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.EverLivingJobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** エンジンの時計。例示の時計と歩調を合わせる。本番では触れない。 */
@Component
public class EngineClock {

    private static final Logger log = LoggerFactory.getLogger(EngineClock.class);
    private static final int BATCH = 1000;

    /** 次の一つと、その前にあってもよい履歴の掃除。 */
    private static final int NEXT = 2;

    private final ProcessEngine engine;
    private final ManagementService management;

    EngineClock(ProcessEngine engine, ManagementService management) {
        this.engine = engine;
        this.management = management;
    }

    /** 実際の時刻からのずれを定める。 */
    public void offset(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }

    /** 時計を跳ばす間、自動処理の取り合いを止める。跳んだ時計は錠を切らし、二重に走らせうる。 */
    public void withoutExecutor(Runnable jump) {
        JobExecutor executor = executor();
        boolean active = executor.isActive();
        if (active) {
            executor.shutdown();
        }
        try {
            jump.run();
        } finally {
            if (active) {
                executor.start();
            }
        }
    }

    /** 次に来る自動処理の時刻。{@code until} までになければ空。 */
    public Optional<Instant> nextDue(Instant until) {
        return due(until, NEXT).map(Job::getDuedate).map(Date::toInstant).findFirst();
    }

    /** {@code now} までに来ている自動処理を、期日の順に一度ずつ走らせる。 */
    public void runDue(Instant now) {
        due(now, BATCH).forEach(this::run);
    }

    /** 履歴の掃除は数えない。一晩に十数回も来るが、跳んだ先で一度走れば足りる。 */
    private Stream<Job> due(Instant until, int most) {
        return management
                .createJobQuery()
                .duedateLowerThan(Date.from(until.plusMillis(1)))
                .withRetriesLeft()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, most)
                .stream()
                .filter(job -> !(job instanceof EverLivingJobEntity));
    }

    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException failed) {
            log.warn("自動処理 {} が失敗した。運用の画面からやり直せる", job.getId(), failed);
        }
    }

    private JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    public boolean executorActive() {
        return executor().isActive();
    }
}
