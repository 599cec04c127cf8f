package jp.michisuji.meeting.process;

import java.time.LocalDate;
import java.util.Map;
import jp.michisuji.meeting.Stage;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.workflow.ProcessRuns;
import org.camunda.bpm.engine.TaskService;

/** 道筋によらない審議。案件を一つ登録し、部会の審議だけを始める。 */
public class LoneDeliberation {

    /** 始まった審議。 */
    public record Started(long item, String instance) {}

    private final Programmes programmes;
    private final Proposals proposals;
    private final ProcessRuns runs;
    private final TaskService tasks;

    LoneDeliberation(Programmes programmes, Proposals proposals, ProcessRuns runs, TaskService tasks) {
        this.programmes = programmes;
        this.proposals = proposals;
        this.runs = runs;
        this.tasks = tasks;
    }

    public Started start(String title) {
        var draft = new Proposals.Draft(
                programmes.all().get(0).id(),
                title,
                null,
                null,
                "shiba-machizukuri-kacho",
                CommitteePosition.NONE,
                ReformItem.ROAD,
                null);
        long item = proposals.register(draft, LocalDate.of(2025, 9, 4), Actor.system());
        return new Started(
                item,
                runs.start("deliberation", String.valueOf(item), Map.of("itemId", item, "stage", Stage.BUKAI.name())));
    }

    /** ただ一つ開いている仕事を済ませる。 */
    public void complete(String instance, Map<String, Object> variables) {
        tasks.complete(
                tasks.createTaskQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getId(),
                variables);
    }
}
