package jp.michisuji.hearing.web;

import java.time.LocalDate;
import jp.michisuji.hearing.DateArrangement.Appointment;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingKind;
import jp.michisuji.shared.PlainText;

/** 実施の予定の入力。日・場所・改革担当の同席。 */
public abstract class PlannedHearing {

    private String date;

    @PlainText(max = 200, line = true)
    private String place;

    private boolean officeJoins;

    void showNow(Hearing hearing) {
        LocalDate now = hearing.exactDate();
        date = now == null ? null : now.toString();
        place = hearing.plan().place();
        officeJoins = hearing.plan().officeJoins();
    }

    /** 団体への説明への同席は、求めと答えで決まる。日程の画面では変えない。 */
    void keepAttendance(Hearing hearing) {
        if (hearing.kind() == HearingKind.GROUP) {
            officeJoins = hearing.plan().officeJoins();
        }
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
}
