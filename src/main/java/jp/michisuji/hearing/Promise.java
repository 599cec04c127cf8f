package jp.michisuji.hearing;

import java.time.LocalDate;

/**
 * 約束。聴取の回答の中で団体に約束したことで、果たすまで残る。
 *
 * @param ownerPost 果たす職
 * @param outcome どう果たしたか。果たすまで {@code null}
 */
public record Promise(
        long id,
        long hearingId,
        long opinionId,
        String body,
        String ownerPost,
        LocalDate dueOn,
        State state,
        String outcome,
        LocalDate closedOn) {

    /** 約束の状態。 */
    public enum State {
        OPEN("検討中"),
        DONE("済");

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
