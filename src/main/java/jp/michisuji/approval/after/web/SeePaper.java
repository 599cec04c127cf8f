package jp.michisuji.approval.after.web;

import jp.michisuji.shared.PlainText;

/** 見た印の入力。 */
public class SeePaper {

    @PlainText(max = 2000)
    private String comment;

    String words() {
        return comment == null || comment.isBlank() ? null : comment.strip();
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
