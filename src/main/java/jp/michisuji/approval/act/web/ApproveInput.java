package jp.michisuji.approval.act.web;

import jakarta.validation.constraints.Pattern;
import jp.michisuji.shared.PlainText;

/** 承認の入力。押したボタンが {@code outcome} を決める。 */
public class ApproveInput {

    @Pattern(regexp = "approve|daiketsu|remand|remand-stage|reject", message = "どうするかを選んでください。")
    private String outcome = "";

    @PlainText(max = 1000)
    private String words;

    private Integer stage;

    boolean needsReason() {
        return !"approve".equals(outcome);
    }

    /** 打たれた文。空なら {@code null}。 */
    String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getStage() {
        return stage;
    }

    public void setStage(Integer stage) {
        this.stage = stage;
    }
}
