package jp.michisuji.approval.act;

import java.sql.Timestamp;
import java.time.Instant;
import jp.michisuji.approval.ApprovalState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 起案の状態の書き込み。起案の行を押さえた人だけが呼ぶ。 */
@Repository
class StateWrites {

    private final JdbcClient jdbc;

    StateWrites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 回議中として、その段に進める。 */
    void circulate(long approvalId, int stage) {
        put(approvalId, ApprovalState.CIRCULATING, stage);
    }

    /** 起案者に戻す。 */
    void giveBack(long approvalId) {
        put(approvalId, ApprovalState.RETURNED, 0);
    }

    /** 終える。この後は、行のどこも変わらない。 */
    void close(long approvalId, ApprovalState state, String reason, Instant at) {
        jdbc.sql("update approval set state = ?, closing_reason = ?, closed_at = ?, revision = revision + 1"
                        + " where id = ?")
                .params(state.name(), reason, Timestamp.from(at), approvalId)
                .update();
    }

    private void put(long approvalId, ApprovalState state, int stage) {
        jdbc.sql("update approval set state = ?, stage = ?, revision = revision + 1 where id = ?")
                .params(state.name(), stage, approvalId)
                .update();
    }
}
