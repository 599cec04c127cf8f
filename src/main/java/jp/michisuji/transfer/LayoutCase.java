package jp.michisuji.transfer;

import java.time.OffsetDateTime;

/**
 * まとめた移転。一つの課へ移るいくつもの業務の席を、一度に整える。
 *
 * @param section 移った先の課・部
 * @param leadPost まとめる課長の職
 * @param returned 調整で差し戻された回数
 * @param endReason まとめるのをやめたわけ。やめていなければ {@code null}
 */
public record LayoutCase(
        long id,
        String name,
        String section,
        String leadPost,
        State state,
        String processInstanceId,
        int returned,
        OffsetDateTime openedAt,
        OffsetDateTime endedAt,
        String endReason) {

    /** 仕事の主題としての種類。手続の識別子でもある。 */
    public static final String SUBJECT = "layout-case";

    /** まとめた移転の状態。 */
    public enum State {
        OPEN("進行中"),
        DONE("完了"),
        DISSOLVED("取りやめ");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
