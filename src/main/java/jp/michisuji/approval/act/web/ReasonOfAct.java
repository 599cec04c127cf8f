package jp.michisuji.approval.act.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 行為のわけの入力。{@code seen} は、確かめの画面で見た起案の版。 */
public class ReasonOfAct {

    @NotBlank(message = "理由を入力してください。記録に残ります。")
    @PlainText(max = 500)
    private String reason;

    private int seen;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
