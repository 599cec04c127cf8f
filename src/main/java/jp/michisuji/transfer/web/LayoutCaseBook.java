package jp.michisuji.transfer.web;

import java.util.HashMap;
import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.DutySight;
import jp.michisuji.transfer.LayoutCase;
import jp.michisuji.transfer.LayoutCaseRecords;
import jp.michisuji.transfer.LayoutCases;
import jp.michisuji.transfer.StepRecords.Done;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** まとめた移転の歩みの帳面。 */
@Component
class LayoutCaseBook implements StepBook {

    private final LayoutCases cases;
    private final DutySight sight;
    private final LayoutCaseRecords records;
    private final StepFacts facts;

    LayoutCaseBook(LayoutCases cases, DutySight sight, LayoutCaseRecords records, StepFacts facts) {
        this.cases = cases;
        this.sight = sight;
        this.records = records;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        LayoutCase layoutCase = cases.get(task.subject().numericId());
        return new HashMap<>(Map.of(
                "layoutCase", layoutCase,
                "members", sight.members(layoutCase),
                "leadName", facts.postName(layoutCase.leadPost()),
                "doneSteps", records.of(layoutCase.id())));
    }

    @Override
    public Long record(WorkItem task, Done done, Actor actor) {
        return records.record(task, done, actor);
    }

    @Override
    public void returned(WorkItem task) {
        cases.returned(task.subject().numericId());
    }
}
