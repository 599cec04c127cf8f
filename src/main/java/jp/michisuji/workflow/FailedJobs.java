package jp.michisuji.workflow;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.JobDefinition;
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
    private final RepositoryService repository;

    FailedJobs(ManagementService management, RepositoryService repository) {
        this.management = management;
        this.repository = repository;
    }

    /** 失敗が残っているもの。止まったままのものを先に、最大 200 件。 */
    public List<FailedJob> list() {
        return management
                .createJobQuery()
                .withException()
                .orderByJobRetries()
                .asc()
                .orderByJobId()
                .asc()
                .listPage(0, LISTED)
                .stream()
                .map(this::failed)
                .toList();
    }

    /** やり直しが尽きたものの数。 */
    public long exhausted() {
        return management.createJobQuery().withException().noRetriesLeft().count();
    }

    private FailedJob failed(Job job) {
        return new FailedJob(
                job.getId(),
                job.getProcessDefinitionKey(),
                activity(job),
                ExceptionKinds.first(management.getJobExceptionStacktrace(job.getId())),
                job.getRetries(),
                job.getDuedate() == null ? null : job.getDuedate().toInstant());
    }

    /** 取り次いだ先の図で失敗したなら、その図の作業ではなく、取り次ぎを始めた作業を言う。 */
    private String activity(Job job) {
        String failed = job.getFailedActivityId();
        return failed == null || drawn(failed, job.getProcessDefinitionId()) ? failed : begunBy(job);
    }

    private boolean drawn(String activity, String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementById(activity) != null;
    }

    private String begunBy(Job job) {
        return management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).list().stream()
                .map(JobDefinition::getActivityId)
                .findFirst()
                .orElseGet(job::getFailedActivityId);
    }

    /** どこで失敗したか。例外の文には案件の題名や打った内容が入りうるので、種類と行だけを残す。 */
    public String detail(String jobId) {
        return ExceptionKinds.trace(management.getJobExceptionStacktrace(jobId));
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
