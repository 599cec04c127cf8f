package jp.michisuji.reminder;

import java.time.Instant;

/** メール。送る一通と、その行方。 */
public record Mail(
        Long id,
        String messageId,
        String personCode,
        String toAddress,
        String subject,
        String body,
        Kind kind,
        String taskId,
        Long itemId,
        State state,
        int attempts,
        String lastError,
        Instant createdAt,
        Instant sentAt) {

    /** 何を知らせるメールか。 */
    public enum Kind {
        ARRIVAL(""),
        ASSIGNED("担当："),
        DEADLINE_MOVED("期限の変更："),
        OVERDUE("期限超過：");

        private final String opening;

        Kind(String opening) {
            this.opening = opening;
        }

        /** 件名で、仕事の名の前に置く言葉。 */
        String opening() {
            return opening;
        }
    }

    /** 行方。 */
    public enum State {
        QUEUED("送信待ち"),
        CLAIMED("送信中"),
        SENT("送信済み"),
        FAILED("失敗"),
        UNCERTAIN("送れたか不明");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
