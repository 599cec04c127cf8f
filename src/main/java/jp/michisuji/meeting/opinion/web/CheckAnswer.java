package jp.michisuji.meeting.opinion.web;

import jakarta.validation.constraints.Pattern;
import jp.michisuji.shared.PlainText;

/** 回答を確かめる入力。押したボタンが {@code outcome} を決める。 */
public class CheckAnswer {

    @Pattern(regexp = "ACCEPT|SEND_BACK", message = "確かめたか、差し戻すかを、ボタンで選んでください。")
    private String outcome = "";

    @PlainText(max = 50, line = true)
    private String area;

    @PlainText(max = 1000)
    private String why;

    boolean sentBack() {
        return "SEND_BACK".equals(outcome);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
