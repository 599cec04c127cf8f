package jp.michisuji.approval;

import java.util.Map;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 決裁の進行。回議に付した起案を、決裁の図に乗せる。 */
@Component
public class ApprovalCourse {

    static final String PROCESS = "approval";

    private final Approvals approvals;
    private final ProcessRuns runs;
    private final JdbcClient jdbc;

    ApprovalCourse(Approvals approvals, ProcessRuns runs, JdbcClient jdbc) {
        this.approvals = approvals;
        this.runs = runs;
        this.jdbc = jdbc;
    }

    /**
     * 始める。図が先に呼んで用意した起案は、既に図の上にあるので、何も始めない。
     *
     * <p>付した取引の中で呼ぶ。始まりと付したことは、ともに残るか、ともに残らない。
     */
    @Transactional
    public void begin(long approvalId) {
        if (approvals.lock(approvalId).processInstanceId() == null) {
            Map<String, Object> variables = Map.of("approvalId", approvalId);
            follow(approvalId, runs.start(PROCESS, String.valueOf(approvalId), variables));
        }
    }

    /** 図の上の起案を、その図の実行と結ぶ。 */
    public void follow(long approvalId, String processInstanceId) {
        jdbc.sql("update approval set process_instance_id = ? where id = ?")
                .params(processInstanceId, approvalId)
                .update();
    }
}
