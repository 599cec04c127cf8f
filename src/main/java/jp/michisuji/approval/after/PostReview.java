package jp.michisuji.approval.after;

import java.time.Instant;

/**
 * 後閲。本人のいないところで行われた承認を、職にある人が戻って見る。
 *
 * @param postCode 不在又は欠けていた職
 * @param decidedAt 代わって承認した時刻
 * @param reason 後閲が要る、又は要らないわけ
 * @param doneBy 後閲した人の符号。まだなら {@code null}
 * @param problem 見て、問題があるとした
 */
public record PostReview(
        long id,
        long approvalId,
        long stepId,
        String postCode,
        Instant decidedAt,
        State state,
        String reason,
        String processInstanceId,
        Instant doneAt,
        String doneBy,
        String donePostName,
        String comment,
        boolean problem) {

    /** 後閲の状態。 */
    public enum State {
        AWAY("本人の戻りを待つ"),
        OPEN("後閲待ち"),
        DONE("後閲済み"),
        NEEDLESS("要しない");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean settled() {
        return state == State.DONE || state == State.NEEDLESS;
    }
}
