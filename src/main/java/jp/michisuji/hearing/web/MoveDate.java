package jp.michisuji.hearing.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import jp.michisuji.hearing.DateArrangement.Appointment;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.shared.PlainText;

/** 日程を改める入力。 */
public class MoveDate {

    private String date;

    @PlainText(max = 200, line = true)
    private String place;

    private boolean officeJoins;

    @NotBlank(message = "改める理由を入力してください。経過に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    void showNow(Hearing hearing) {
        LocalDate now = hearing.exactDate();
        date = now == null ? null : now.toString();
        place = hearing.plan().place();
        officeJoins = hearing.plan().officeJoins();
    }

    Appointment appointment() {
        String where = place == null || place.isBlank() ? null : place.strip();
        return new Appointment(HearingDates.read(date), where, officeJoins);
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
}
