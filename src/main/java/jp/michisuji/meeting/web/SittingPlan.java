package jp.michisuji.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.web.DateEntry;

/** 会議を予定する入力。 */
public class SittingPlan extends SittingDetailsForm {

    @NotBlank(message = "会議体を選んでください。")
    private String bodyCode;

    private DateEntry date = new DateEntry();

    public String getBodyCode() {
        return bodyCode;
    }

    public void setBodyCode(String bodyCode) {
        this.bodyCode = bodyCode;
    }

    public DateEntry getDate() {
        return date;
    }

    public void setDate(DateEntry date) {
        this.date = date;
    }
}
