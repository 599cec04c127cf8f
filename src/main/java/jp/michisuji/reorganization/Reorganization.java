package jp.michisuji.reorganization;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 組織改正。ある日に組織と職を改める、一まとまりの変更。
 *
 * @param effectiveOn the day at whose 0:00 it takes effect
 * @param waiting why and since when it waits although its day has come, or null
 */
public record Reorganization(
        long id,
        String name,
        LocalDate effectiveOn,
        String note,
        State state,
        Instant rehearsedAt,
        Instant confirmedAt,
        String confirmedBy,
        Instant carriedOutAt,
        Waiting waiting,
        String source,
        int version) {

    public static final String SUBJECT = "reorganization";

    /** 組織改正の状態。 */
    public enum State {
        DRAFT("案"),
        REHEARSED("予行済"),
        CONFIRMED("確定（実施待ち）"),
        DONE("実施済"),
        CANCELLED("取消");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean editable() {
        return state == State.DRAFT || state == State.REHEARSED;
    }

    public boolean ended() {
        return state == State.DONE || state == State.CANCELLED;
    }
}
