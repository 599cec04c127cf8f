package jp.michisuji.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 経路の台帳。起案の段と、段に並ぶ職。 */
@Repository
public class Stages {

    private final JdbcClient jdbc;

    Stages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 初めの段が先。 */
    public List<Stage> of(long approvalId) {
        Map<Integer, List<Step>> steps = steps(approvalId);
        return jdbc.sql("select * from approval_stage where approval_id = ? order by stage")
                .param(approvalId)
                .query((row, number) -> new Stage(
                        row.getInt("stage"),
                        StageKind.valueOf(row.getString("kind")),
                        row.getObject("needed", Integer.class),
                        row.getString("reason"),
                        row.getBoolean("added"),
                        steps.getOrDefault(row.getInt("stage"), List.of())))
                .list();
    }

    /** @throws NotFoundException そのような職が経路にない */
    public Step step(long stepId) {
        return jdbc.sql("select * from approval_step where id = ?")
                .param(stepId)
                .query((row, number) -> ApprovalRows.step(row))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** 段を書き直す。まだ回議に付していない間だけ。 */
    public void replace(long approvalId, List<Stage> stages) {
        jdbc.sql("delete from approval_stage where approval_id = ?")
                .param(approvalId)
                .update();
        stages.forEach(stage -> add(approvalId, stage));
    }

    private void add(long approvalId, Stage stage) {
        jdbc.sql(
                        """
                        insert into approval_stage (approval_id, stage, kind, needed, reason, added)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(approvalId, stage.stage(), stage.kind().name(), stage.needed(), stage.reason(), stage.added())
                .update();
        stage.steps().forEach(step -> add(approvalId, stage.stage(), step));
    }

    private void add(long approvalId, int stage, Step step) {
        jdbc.sql(
                        """
                        insert into approval_step (approval_id, stage, post_code, asked_post, medium, medium_note)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        approvalId,
                        stage,
                        step.postCode(),
                        step.askedPost(),
                        step.medium().name(),
                        step.mediumNote())
                .update();
    }

    private Map<Integer, List<Step>> steps(long approvalId) {
        Map<Integer, List<Step>> steps = new LinkedHashMap<>();
        jdbc.sql("select * from approval_step where approval_id = ? order by stage, id")
                .param(approvalId)
                .query(row -> {
                    steps.computeIfAbsent(row.getInt("stage"), stage -> new ArrayList<>())
                            .add(ApprovalRows.step(row));
                });
        return steps;
    }
}
