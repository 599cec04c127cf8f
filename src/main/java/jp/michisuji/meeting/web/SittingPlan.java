package jp.michisuji.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;

/** 会議を予定する入力。 */
public class SittingPlan {

    @NotBlank(message = "会議体を選んでください。")
    private String bodyCode;

    @PlainText(max = 50, line = true)
    private String number;

    private DateEntry date = new DateEntry();

    @PlainText(max = 20, line = true)
    private String startTime;

    @PlainText(max = 20, line = true)
    private String endTime;

    @PlainText(max = 100, line = true)
    private String place;

    public String getBodyCode() {
        return bodyCode;
    }

    public void setBodyCode(String bodyCode) {
        this.bodyCode = bodyCode;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public DateEntry getDate() {
        return date;
    }

    public void setDate(DateEntry date) {
        this.date = date;
    }

    public String getStartTime() {
        return startTime;
    }

    public void setStartTime(String startTime) {
        this.startTime = startTime;
    }

    public String getEndTime() {
        return endTime;
    }

    public void setEndTime(String endTime) {
        this.endTime = endTime;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
