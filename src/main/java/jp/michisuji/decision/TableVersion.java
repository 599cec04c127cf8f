package jp.michisuji.decision;

import java.time.Instant;

/**
 * 決定表の版。庁で改めた一つの版。
 *
 * @param packedSha256 改めたときに配られていた表の指紋
 * @param proposedBy 提案した人の符号。この人は確かめる側に回れない
 */
public record TableVersion(
        Long id,
        String tableKey,
        int number,
        String xml,
        String packedSha256,
        State state,
        String note,
        String proposedBy,
        String proposedLabel,
        Instant proposedAt,
        String decidedBy,
        String decidedLabel,
        Instant decidedAt,
        String decisionNote) {

    /** 版の状態。 */
    public enum State {
        PROPOSED("確認待ち"),
        EFFECTIVE("使用中"),
        SUPERSEDED("以前の版"),
        REJECTED("差し戻した"),
        WITHDRAWN("取り下げた");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
