package jp.michisuji.meeting.opinion.web;

import jakarta.validation.constraints.Pattern;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;

/** 意見に回答する入力。押したボタンが {@code outcome} を決める。 */
public class AnswerOpinion {

    @Pattern(regexp = "ANSWER|CONSIDER|LATER|HAND_OVER", message = "どう扱うかを、ボタンで選んでください。")
    private String outcome = "";

    @PlainText(max = 4000)
    private String text;

    @PlainText(max = 1000)
    private String why;

    private DateEntry until = new DateEntry();

    private String post;

    @PlainText(max = 1000)
    private String handWhy;

    boolean is(String chosen) {
        return chosen.equals(outcome);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public DateEntry getUntil() {
        return until;
    }

    public void setUntil(DateEntry until) {
        this.until = until;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getHandWhy() {
        return handWhy;
    }

    public void setHandWhy(String handWhy) {
        this.handWhy = handWhy;
    }
}
