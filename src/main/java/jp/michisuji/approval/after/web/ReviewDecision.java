package jp.michisuji.approval.after.web;

import jakarta.validation.constraints.Pattern;
import jp.michisuji.shared.PlainText;

/** 後閲の入力。押したボタンが {@code outcome} を決める。 */
public class ReviewDecision {

    @Pattern(regexp = "seen|problem", message = "見たとするか、問題があるとするかを選んでください。")
    private String outcome = "";

    @PlainText(max = 2000)
    private String comment;

    boolean problem() {
        return "problem".equals(outcome);
    }

    String words() {
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
