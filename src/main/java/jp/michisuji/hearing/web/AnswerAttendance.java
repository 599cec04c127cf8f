package jp.michisuji.hearing.web;

import jakarta.validation.constraints.Pattern;
import jp.michisuji.shared.PlainText;

/** 同席の求めへの答えの入力。押したボタンが {@code outcome} を決める。 */
public class AnswerAttendance {

    @Pattern(regexp = "join|stay", message = "同席するかどうかを選んでください。")
    private String outcome = "";

    @PlainText(max = 1000)
    private String answer;

    boolean joins() {
        return "join".equals(outcome);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
