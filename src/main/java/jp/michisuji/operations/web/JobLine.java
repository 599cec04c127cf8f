package jp.michisuji.operations.web;

import java.util.List;
import java.util.Optional;
import jp.michisuji.workflow.FailedJobs.FailedJob;

/**
 * 失敗した自動処理の一行。
 *
 * @param definitionId newest version of its process, to show where it stands on the diagram; null for the engine's own work
 * @param trace where in the program it failed, or null when it has gone meanwhile
 */
record JobLine(FailedJob job, String processName, String definitionId, String trace) {

    static JobLine of(FailedJob job, List<ProcessGroup> processes, String trace) {
        Optional<ProcessGroup> process = processes.stream()
                .filter(known -> known.key().equals(job.processKey()))
                .findFirst();
        return new JobLine(
                job,
                process.map(ProcessGroup::name).orElse("エンジンの手入れ"),
                process.map(found -> found.newest().definitionId()).orElse(null),
                trace);
    }

    public boolean stopped() {
        return job.retriesLeft() == 0;
    }
}
