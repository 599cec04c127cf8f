package jp.michisuji.transfer.web;

import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.StepRecords;
import jp.michisuji.transfer.StepRecords.Done;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 移管の歩みの帳面。 */
@Component
class TransferBook implements StepBook {

    private final StepFacts facts;
    private final StepRecords records;
    private final Tracks tracks;

    TransferBook(StepFacts facts, StepRecords records, Tracks tracks) {
        this.facts = facts;
        this.records = records;
        this.tracks = tracks;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return facts.references(task);
    }

    @Override
    public Long record(WorkItem task, Done done, Actor actor) {
        return records.record(task, done, actor);
    }

    @Override
    public void returned(WorkItem task) {
        Track.ofProcess(task.processKey())
                .ifPresent(track -> tracks.returned(task.subject().numericId(), track));
    }
}
