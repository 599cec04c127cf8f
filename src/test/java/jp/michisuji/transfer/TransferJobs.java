package jp.michisuji.transfer;

import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.web.NotFoundException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** 移管の自動処理。試験が自分で走らせる。 */
public class TransferJobs {

    private static final String TRANSFER = "transferId";
    private static final long LOST = -1;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Transfers transfers;

    TransferJobs(ManagementService management, RuntimeService runtime, Transfers transfers) {
        this.management = management;
        this.runtime = runtime;
        this.transfers = transfers;
    }

    /** その移管の、その出来事を待つ時計。 */
    public Job timer(long transferId, String event) {
        return instances(transferId)
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance).activityId(event).list().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError(event + " を待っていない"));
    }

    /** 時刻が来たことにする。 */
    public void come(long transferId, String event) {
        management.executeJob(timer(transferId, event).getId());
    }

    /** 道筋が移管を並べ、一件ずつ始める。始めた数を返す。 */
    public int startOf(String roadInstance) {
        int started = 0;
        for (List<Job> jobs = waiting(roadInstance); !jobs.isEmpty(); jobs = waiting(roadInstance)) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            started = jobs.size();
        }
        return started;
    }

    /** 道筋が移管を並べるところまで。一件ずつはまだ始まらない。 */
    public void lineUp(String roadInstance) {
        waiting(roadInstance).forEach(job -> management.executeJob(job.getId()));
    }

    /** 始まるのを待つ移管の一つを、見付からなくする。 @return その移管 */
    public long lose(String roadInstance) {
        String execution = waiting(roadInstance).get(0).getExecutionId();
        long transfer = ((Number) runtime.getVariable(execution, TRANSFER)).longValue();
        runtime.setVariableLocal(execution, TRANSFER, LOST);
        return transfer;
    }

    /** 見付からなくした移管を、元に戻す。 */
    public void find(String roadInstance, long transfer) {
        waiting(roadInstance).forEach(job -> runtime.setVariableLocal(job.getExecutionId(), TRANSFER, transfer));
    }

    /** 始められない移管を、やり直しが尽きるまで試す。始められるものは始まる。 */
    public void exhaust(String roadInstance) {
        for (List<Job> jobs = waiting(roadInstance);
                jobs.stream().anyMatch(job -> job.getRetries() > 0);
                jobs = waiting(roadInstance)) {
            jobs.forEach(this::attempt);
        }
    }

    private void attempt(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (NotFoundException | ProcessEngineException unstartable) {
            return;
        }
    }

    private List<Job> waiting(String roadInstance) {
        return management
                .createJobQuery()
                .processInstanceId(roadInstance)
                .messages()
                .list();
    }

    private Stream<String> instances(long transferId) {
        String instance = transfers.get(transferId).processInstanceId();
        return Stream.concat(
                Stream.of(instance),
                runtime.createProcessInstanceQuery().superProcessInstanceId(instance).list().stream()
                        .map(ProcessInstance::getId));
    }
}
