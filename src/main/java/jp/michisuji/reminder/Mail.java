package jp.michisuji.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * メール。送る一通と、その行方。
 *
 * @param subjectKey 何についてのメールか。同じ人・種類・これ・日のメールは一通しかない
 * @param taskId 一つの仕事についてのメールなら、その仕事。まとめなら {@code null}
 */
public record Mail(
        Long id,
        String messageId,
        String personCode,
        String toAddress,
        String subject,
        String body,
        Kind kind,
        String subjectKey,
        LocalDate onDay,
        String taskId,
        Long itemId,
        State state,
        int attempts,
        String lastError,
        Instant createdAt,
        Instant firstTriedAt,
        Instant sentAt) {

    static final String WITHHELD_SUBJECT = "（件名は業務の担当だけが見られます）";
    static final String WITHHELD_TEXT = "本文は業務の担当だけが見られます";

    /** 件名も本文も伏せた写し。宛先と行方だけを見てよい人に見せる。 */
    Mail withheld() {
        return new Mail(
                id,
                messageId,
                personCode,
                toAddress,
                WITHHELD_SUBJECT,
                WITHHELD_TEXT,
                kind,
                subjectKey,
                onDay,
                taskId,
                itemId,
                state,
                attempts,
                lastError,
                createdAt,
                firstTriedAt,
                sentAt);
    }

    /** 何を知らせるメールか。 */
    public enum Kind {
        ARRIVAL("仕事の到着", ""),
        ASSIGNED("担当", "担当："),
        OVERDUE("期限超過", "期限超過："),
        DIGEST("毎日のまとめ", ""),
        NUDGE("催促", "催促："),
        CHANGE("期限の変更", "期限の変更："),
        EXTENSION("期限の延長", "延長："),
        ADDRESS_FAULT("宛先の不達", "不達："),
        NOTICE("職への知らせ", "");

        private final String label;
        private final String opening;

        Kind(String label, String opening) {
            this.label = label;
            this.opening = opening;
        }

        public String label() {
            return label;
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
        UNCERTAIN("送信確認待ち"),
        WITHHELD("送信せず");

        private static final Set<State> RESENDABLE = Set.of(FAILED, UNCERTAIN, WITHHELD);

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** 人が決めれば、もう一度送れるか。 */
        public boolean resendable() {
            return RESENDABLE.contains(this);
        }
    }
}
