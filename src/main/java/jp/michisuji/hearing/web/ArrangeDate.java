package jp.michisuji.hearing.web;

import jakarta.validation.constraints.Pattern;
import jp.michisuji.shared.PlainText;

/** 日程調整の入力。押したボタンが {@code outcome} を決める。 */
public class ArrangeDate {

    @Pattern(regexp = "arrange|decline", message = "日程を決めるか、実施しないかを選んでください。")
    private String outcome = "";

    private String date;

    @PlainText(max = 200, line = true)
    private String place;

    private boolean officeJoins;

    @PlainText(max = 1000)
    private String reason;

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public boolean isOfficeJoins() {
        return officeJoins;
    }

    public void setOfficeJoins(boolean officeJoins) {
        this.officeJoins = officeJoins;
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
        return "decline".equals(outcome);
    }
}
