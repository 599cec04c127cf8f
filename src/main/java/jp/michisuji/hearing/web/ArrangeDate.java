package jp.michisuji.hearing.web;

import jakarta.validation.constraints.Pattern;
import jp.michisuji.shared.PlainText;

/** 日程調整の入力。押したボタンが {@code outcome} を決める。 */
public class ArrangeDate extends PlannedHearing {

    @Pattern(regexp = "arrange|decline|refuse", message = "日程を決めるか、実施しないかを選んでください。")
    private String outcome = "";

    @PlainText(max = 1000)
    private String reason;

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    boolean arranged() {
        return "arrange".equals(outcome);
    }

    boolean declined() {
        return "decline".equals(outcome) || refused();
    }

    /** 団体が辞退したか。 */
    boolean refused() {
        return "refuse".equals(outcome);
    }
}
