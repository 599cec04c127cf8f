package jp.michisuji.workflow;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** 失敗した自動処理。理由を見て、やり直しを命じるために使う。 */
@Component
public class FailedJobs {

    /** 失敗した自動処理の一件。 */
    public record FailedJob(
            String id, String processKey, String activity, String reason, int retriesLeft, Instant dueAt) {}

    private static final int LISTED = 200;

    private final ManagementService management;

    FailedJobs(ManagementService management) {
        this.management = management;
    }

    /** 失敗が残っているもの。最大 200 件。 */
    public List<FailedJob> list() {
        return management.createJobQuery().withException().listPage(0, LISTED).stream()
                .map(FailedJobs::failed)
                .toList();
    }

    /** やり直しが尽きたものの数。 */
    public long exhausted() {
        return management.createJobQuery().withException().noRetriesLeft().count();
    }

    private static FailedJob failed(Job job) {
        return new FailedJob(
                job.getId(),
                job.getProcessDefinitionKey(),
                job.getFailedActivityId(),
                job.getExceptionMessage(),
                job.getRetries(),
                job.getDuedate() == null ? null : job.getDuedate().toInstant());
    }

    public String detail(String jobId) {
        return management.getJobExceptionStacktrace(jobId);
    }

    /** もう一度だけ試す。次に試す時刻は最長で六時間先に延びているので、今に戻す。 */
    public void retry(String jobId) {
        management
                .setJobRetries(1)
                .jobIds(List.of(jobId))
                .dueDate(ClockUtil.getCurrentTime())
                .execute();
    }
}
