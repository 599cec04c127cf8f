package jp.michisuji.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 期限の延長。仕事を持つ人の申し出と、その扱い。
 *
 * @param wantedOn 申し出た日
 * @param grantedOn 認めた日。認めていなければ {@code null}
 */
public record Extension(
        Long id,
        String taskId,
        LocalDate wantedOn,
        String reason,
        String requestedBy,
        String requestedLabel,
        Instant requestedAt,
        State state,
        LocalDate grantedOn,
        String decidedLabel,
        Instant decidedAt,
        String decisionReason,
        String processInstanceId) {

    /** 扱い。 */
    public enum State {
        REQUESTED("申し出ている"),
        GRANTED("認められた"),
        REFUSED("認められなかった"),
        MOOT("仕事が先に済んだ");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
