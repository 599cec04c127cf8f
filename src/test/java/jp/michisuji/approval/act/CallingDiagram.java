package jp.michisuji.approval.act;

import static jp.michisuji.approval.act.ApprovalOffice.DRAFTER;

import java.util.Map;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.workflow.ProcessRuns;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** 決裁を呼ぶ図。知らせが届くと、決裁を待つのをやめる。 */
public class CallingDiagram {

    public static final String STOP = "stopAsking";

    private static final String KEY = "approval-test-caller";

    private final RepositoryService repository;
    private final ProcessRuns runs;
    private final Approvals approvals;

    CallingDiagram(RepositoryService repository, ProcessRuns runs, Approvals approvals) {
        this.repository = repository;
        this.runs = runs;
        this.approvals = approvals;
    }

    /** @return 呼んだ図の実行の識別子 */
    public String call(String originId) {
        repository
                .createDeployment()
                .name("決裁を呼ぶ試験の図")
                .addModelInstance(KEY + ".bpmn", diagram())
                .enableDuplicateFiltering(true)
                .deploy();
        Map<String, Object> asked = Map.of(
                "approvalOriginType",
                TestOrigin.TYPE,
                "approvalOriginId",
                originId,
                "approvalDrafter",
                DRAFTER,
                "approvalCategory",
                "GENERAL");
        return runs.start(KEY, originId, asked);
    }

    public Approval asked(String originId) {
        return approvals
                .ofOrigin(new Approval.Origin(TestOrigin.TYPE, originId))
                .get(0);
    }

    private static BpmnModelInstance diagram() {
        return Bpmn.createExecutableProcess(KEY)
                .camundaHistoryTimeToLive(30)
                .startEvent()
                .callActivity("callActivity_ask")
                .calledElement("approval")
                .camundaIn("approvalOriginType", "approvalOriginType")
                .camundaIn("approvalOriginId", "approvalOriginId")
                .camundaIn("approvalDrafter", "approvalDrafter")
                .camundaIn("approvalCategory", "approvalCategory")
                .camundaOut("approvalResult", "approvalResult")
                .boundaryEvent("event_stopped")
                .message(STOP)
                .endEvent()
                .moveToActivity("callActivity_ask")
                .endEvent()
                .done();
    }
}
