package jp.michisuji.hearing;

import java.time.Instant;

/**
 * 同席の求め。団体の特別な要望により、区役所改革担当に同席を求めたことと、その答え。
 *
 * @param reason 特別な要望の中身
 * @param answer 答えに添えた言葉。なければ {@code null}
 */
public record OfficeAttendance(
        long id,
        long hearingId,
        String reason,
        String requestedBy,
        Instant requestedAt,
        State state,
        String answer,
        String answeredBy,
        Instant answeredAt,
        String processInstanceId) {

    /** 求めの状態。 */
    public enum State {
        REQUESTED("答えを待っている"),
        ACCEPTED("同席する"),
        DECLINED("同席しない"),
        DROPPED("要らなくなった");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean open() {
        return state == State.REQUESTED;
    }
}
