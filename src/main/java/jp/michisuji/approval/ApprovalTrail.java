package jp.michisuji.approval;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 決裁の行為の記録。書き足すだけで、直さない。 */
@Repository
public class ApprovalTrail {

    private final JdbcClient jdbc;

    ApprovalTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 初めの行為が先。 */
    public List<ApprovalAct> of(long approvalId) {
        return jdbc.sql("select * from approval_act where approval_id = ? order by id")
                .param(approvalId)
                .query(ApprovalRows::act)
                .list();
    }

    public void add(long approvalId, ApprovalAct act) {
        jdbc.sql(
                        """
                        insert into approval_act (approval_id, kind, stage, step_id, edition, person_code, post_code,
                            post_name, capacity, words, acted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        approvalId,
                        act.kind().name(),
                        act.stage(),
                        act.stepId(),
                        act.edition(),
                        act.personCode(),
                        act.postCode(),
                        act.postName(),
                        act.capacity() == null ? null : act.capacity().name(),
                        act.words(),
                        Timestamp.from(act.at()))
                .update();
    }
}
