package jp.michisuji.meeting.sitting.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.meeting.sitting.MinutesReply.Answer;
import jp.michisuji.shared.PlainText;

/** 要旨の確認の入力。 */
public class ReviewMinutes {

    /** {@code agree}（異議なし）か {@code object}（修正を求める）。押したボタンが決める。 */
    @NotBlank(message = "返事を選んでください。")
    private String outcome;

    @PlainText(max = 2000)
    private String comment;

    boolean agreed() {
        return "agree".equals(outcome);
    }

    Answer answer() {
        return agreed() ? Answer.AGREED : Answer.OBJECTED;
    }

    String commentTyped() {
        return comment == null || comment.isBlank() ? null : comment.strip();
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
