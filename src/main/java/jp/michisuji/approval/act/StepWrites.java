package jp.michisuji.approval.act;

import java.sql.Timestamp;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.StepState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 経路の職の書き込み。起案の行を押さえた人だけが呼ぶ。 */
@Repository
class StepWrites {

    private static final String CLEARED =
            """
            update approval_step set state = 'WAITING', edition = null, person_code = null, acted_post = null,
              acted_post_name = null, capacity = null, words = null, marks = null, acted_at = null,
              revision = revision + 1
            """;

    private final JdbcClient jdbc;

    StepWrites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** したことを書く。 */
    void settle(long stepId, StepState state, Step.Done done) {
        jdbc.sql(
                        """
                        update approval_step set state = ?, edition = ?, person_code = ?, acted_post = ?,
                          acted_post_name = ?, capacity = ?, words = ?, marks = ?, acted_at = ?, revision = revision + 1
                        where id = ?
                        """)
                .params(
                        state.name(),
                        done.edition(),
                        done.personCode(),
                        done.postCode(),
                        done.postName(),
                        done.capacity().name(),
                        done.words(),
                        done.marks(),
                        Timestamp.from(done.at()),
                        stepId)
                .update();
    }

    void open(long approvalId, int stage) {
        move(approvalId, stage, StepState.WAITING, StepState.OPEN);
    }

    /** 要る承認がそろった段の、残りの職。 */
    void dispense(long approvalId, int stage) {
        move(approvalId, stage, StepState.OPEN, StepState.UNNEEDED);
    }

    /** 開いている職を、まだ回っていないことに戻す。 */
    void close(long approvalId) {
        jdbc.sql("update approval_step set state = 'WAITING', revision = revision + 1"
                        + " where approval_id = ? and state = 'OPEN'")
                .param(approvalId)
                .update();
    }

    /** その段から後を、初めから問い直す。前の承認は行為の記録に残る。 */
    void askAgain(long approvalId, int fromStage) {
        jdbc.sql(CLEARED + " where approval_id = ? and stage >= ?")
                .params(approvalId, fromStage)
                .update();
    }

    void address(long stepId, String postCode) {
        jdbc.sql("update approval_step set post_code = ?, revision = revision + 1 where id = ?")
                .params(postCode, stepId)
                .update();
    }

    private void move(long approvalId, int stage, StepState from, StepState to) {
        jdbc.sql("update approval_step set state = ?, revision = revision + 1"
                        + " where approval_id = ? and stage = ? and state = ?")
                .params(to.name(), approvalId, stage, from.name())
                .update();
    }
}
