package jp.michisuji.transfer;

import java.time.OffsetDateTime;

/**
 * 筋の進み。一つの移管の一つの準備がどこまで来たか。
 *
 * @param returned 確認で差し戻された回数
 * @param rounds 始めた回数。判定のあとでやり直すと二になる
 * @param reworkReason 判定のあとでやり直したわけ。なければ {@code null}
 */
public record TrackProgress(
        long transferId,
        Track track,
        State state,
        String processInstanceId,
        OffsetDateTime startedAt,
        OffsetDateTime endedAt,
        int returned,
        int rounds,
        String reworkReason) {

    /** 筋の状態。 */
    public enum State {
        NOT_NEEDED("不要"),
        WAITING("未着手"),
        RUNNING("進行中"),
        DONE("完了"),
        CANCELLED("取止め");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 判定のあとでやり直していて、まだ終わらない。 */
    public boolean reworking() {
        return state == State.RUNNING && reworkReason != null;
    }
}
