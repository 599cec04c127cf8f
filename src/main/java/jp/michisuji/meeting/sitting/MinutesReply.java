package jp.michisuji.meeting.sitting;

import java.time.Instant;

/**
 * 要旨への返事。一つの職の、最後の返事。
 *
 * @param minutesVersion 返事をした（求められている）要旨の版
 * @param answer 待っている間は {@code null}
 */
public record MinutesReply(
        long sittingId, String postCode, int minutesVersion, Answer answer, String comment, Instant answeredAt) {

    /** 返事の別。 */
    public enum Answer {
        AGREED("異議なし"),
        OBJECTED("修正を求める"),
        SILENT("期日までに返事がなかったため異議なし（会議体の定め）");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 言葉。待っている間は「返事を待っています」。 */
    public String inWords() {
        return answer == null ? "返事を待っています" : answer.label();
    }

    public boolean objected() {
        return answer == Answer.OBJECTED;
    }
}
