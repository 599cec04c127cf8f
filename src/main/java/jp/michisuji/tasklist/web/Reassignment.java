package jp.michisuji.tasklist.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 担当替えの入力。 */
public class Reassignment {

    @NotBlank(message = "新しい担当を選んでください。")
    private String person;

    @NotBlank(message = "理由を入力してください。今の担当に伝わります。")
    @PlainText(max = 200, line = true)
    private String reason;

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
