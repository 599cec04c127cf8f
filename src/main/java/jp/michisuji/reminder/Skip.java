package jp.michisuji.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 送らなかったメール。誰への何を、なぜ送らなかったか。
 *
 * @param title 人が読む題。仕事の名や件名
 * @param onDay 何日のメールか
 */
public record Skip(
        long id,
        String personCode,
        Mail.Kind kind,
        String subjectKey,
        String title,
        LocalDate onDay,
        Reason reason,
        Instant at) {

    /** 題を伏せた写し。 */
    Skip withheld() {
        return new Skip(id, personCode, kind, subjectKey, Mail.WITHHELD_SUBJECT, onDay, reason, at);
    }

    /** 送らないわけ。 */
    public enum Reason {
        NOT_IN_POST("その職を離れた"),
        ABSENT("不在"),
        NO_ADDRESS("宛先がない"),
        DOMAIN("送ってよい宛先でない"),
        ADDRESS_FAULT("宛先が不達");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
