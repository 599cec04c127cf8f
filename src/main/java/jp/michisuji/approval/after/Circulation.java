package jp.michisuji.approval.after;

import java.time.Instant;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.CirculationKind;

/**
 * 回り。一つの職への根回し又は供覧と、見た印。
 *
 * @param added 起案者が加えた
 * @param sentAt まだ回していなければ {@code null}
 * @param seenAt まだ見ていなければ {@code null}
 * @param seenPostName 見た日の職の名
 * @param comment 一言。なければ {@code null}
 * @param processInstanceId 回している手続。まだ回していなければ {@code null}
 */
public record Circulation(
        long id,
        long approvalId,
        CirculationKind kind,
        String postCode,
        String reason,
        boolean added,
        Instant sentAt,
        Instant seenAt,
        String seenBy,
        String seenPostName,
        String comment,
        String processInstanceId) {

    /** 回すつもりの職。 */
    public record Planned(String postCode, String reason, boolean added) {}

    public boolean sent() {
        return sentAt != null;
    }

    public boolean seen() {
        return seenAt != null;
    }

    /** 見た印のない回りの、いまの様子。 */
    public String unseen(ApprovalState state) {
        if (kind == CirculationKind.BEFORE && state.closed()) {
            return "見ないまま起案が終わりました";
        }
        if (sent()) {
            return "まだ見ていません";
        }
        return state.closed() && state != ApprovalState.DECIDED ? "決裁されなかったので回りません" : "決裁のあとに回ります";
    }
}
