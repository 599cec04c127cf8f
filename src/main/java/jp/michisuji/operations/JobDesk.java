package jp.michisuji.operations;

import java.util.List;
import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.FailedJobs;
import jp.michisuji.workflow.FailedJobs.FailedJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 失敗した自動処理の窓口。わけを見せ、やり直しを命じ、命じたことを記録に残す。 */
@Component
public class JobDesk {

    private final FailedJobs jobs;
    private final Permissions permissions;
    private final CurrentUser user;
    private final AuditLog audit;

    JobDesk(FailedJobs jobs, Permissions permissions, CurrentUser user, AuditLog audit) {
        this.jobs = jobs;
        this.permissions = permissions;
        this.user = user;
        this.audit = audit;
    }

    public List<FailedJob> failed() {
        permissions.demand(Action.JOB_OPERATE);
        return jobs.list();
    }

    /** Number of jobs that are no longer tried by themselves. */
    public long exhausted() {
        permissions.demand(Action.JOB_OPERATE);
        return jobs.exhausted();
    }

    /** Empty where the job has gone meanwhile: it may succeed between the list and this question. */
    public Optional<String> trace(String jobId) {
        permissions.demand(Action.JOB_OPERATE);
        try {
            return Optional.ofNullable(jobs.detail(jobId));
        } catch (RuntimeException gone) {
            return Optional.empty();
        }
    }

    /**
     * Has a stopped job tried once more. One that is still tried by itself is left: once more would be less than it has.
     *
     * @throws ConflictException when the job is not stopped, or has succeeded or gone meanwhile
     */
    @Transactional
    public void retry(String jobId) {
        permissions.demand(Action.JOB_OPERATE);
        FailedJob job = jobs.list().stream()
                .filter(failed -> failed.id().equals(jobId) && failed.retriesLeft() == 0)
                .findFirst()
                .orElseThrow(() -> new ConflictException("この自動処理は、もう片付いたか、次に試す時刻を待っています"));
        jobs.retry(jobId);
        Act act = Act.of(
                "job.retry", "job", jobId, "失敗した自動処理（" + job.processKey() + "の " + job.activity() + "）をもう一度試すことにした");
        audit.record(user.actor(), act.changed("残りの回数", job.retriesLeft(), 1));
    }
}
