package jp.michisuji.hearing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jp.michisuji.hearing.TimingRule;
import jp.michisuji.shared.PlainText;

/** 時期の決まりを改める入力。 */
public class TimingInput {

    @NotNull(message = "時期の決まりを選んでください。")
    private TimingRule rule;

    @NotBlank(message = "改める理由を入力してください。経過に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    public TimingRule getRule() {
        return rule;
    }

    public void setRule(TimingRule rule) {
        this.rule = rule;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
