package jp.michisuji.meeting.web;

import jp.michisuji.meeting.SittingDetails;
import jp.michisuji.shared.PlainText;

/** 会議の回・時刻・場所の入力。 */
public class SittingDetailsForm {

    @PlainText(max = 50, line = true)
    private String number;

    @PlainText(max = 20, line = true)
    private String startTime;

    @PlainText(max = 20, line = true)
    private String endTime;

    @PlainText(max = 100, line = true)
    private String place;

    private int version;

    SittingDetails details() {
        return new SittingDetails(number, startTime, endTime, place);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
