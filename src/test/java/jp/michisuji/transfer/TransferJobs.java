package jp.michisuji.transfer;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** 移管の自動処理。試験が自分で走らせる。 */
public class TransferJobs {

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
