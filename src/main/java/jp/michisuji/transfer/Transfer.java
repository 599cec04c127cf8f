package jp.michisuji.transfer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 業務移管。一つの業務が支所から部へ移るまでの一回り。
 *
 * @param itemId 属する改革案件。案件によらず始めたものは {@code null}
 * @param leadPost 取りまとめ課長の職
 * @param transferOn 移管日。期限はここから遡って数える
 * @param pausedReason 止めているわけ。止めていなければ {@code null}
 * @param endReason 取止めのわけ。取り止めていなければ {@code null}
 * @param waived 欠けたまま移管可としたか
 */
public record Transfer(
        long id,
        long dutyId,
        Long itemId,
        String dutyName,
        String leadPost,
        LocalDate transferOn,
        State state,
        String processInstanceId,
        String pausedReason,
        String endReason,
        boolean waived) {

    /** 仕事の主題としての種類。 */
    public static final String SUBJECT = "transfer";

    private static final String ANCHOR = "transfer:";

    /** 移管の状態。 */
    public enum State {
        DECIDING("準備を決めている"),
        PREPARING("準備中"),
        CLEARED("移管可"),
        HANDED_OVER("引継ぎ済み"),
        TRANSFERRED("移管済み"),
        COMPLETED("確認済み"),
        STOPPED("取止め");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean ended() {
            return this == COMPLETED || this == STOPPED;
        }
    }

    /** 移管日の、基準日としての符号。 */
    public static String anchorKey(long id) {
        return ANCHOR + id;
    }

    /** @return 移管日の符号でなければ空 */
    public static Optional<Long> idOfAnchor(String anchorKey) {
        return Optional.of(anchorKey)
                .filter(key -> key.startsWith(ANCHOR))
                .map(key -> Long.valueOf(key.substring(ANCHOR.length())));
    }

    public String title() {
        return dutyName + "の移管";
    }

    public boolean paused() {
        return pausedReason != null;
    }
}
