package jp.michisuji.schedule.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;

/** 期限の延長の申し出の入力。 */
public class ExtensionRequest {

    private DateEntry date = new DateEntry();

    @NotBlank(message = "理由を入力してください。決める人に伝わり、記録に残ります。")
    @PlainText(max = 500)
    private String reason;

    public DateEntry getDate() {
        return date;
    }

    public void setDate(DateEntry date) {
        this.date = date;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
