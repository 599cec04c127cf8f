package jp.michisuji.meeting.web;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.List;
import jp.michisuji.calendar.OnClosedDay;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;

/** 定例を決める入力。選んだ型に要る欄だけを読む。 */
public class RecurrencePlan {

    @NotNull(message = "型を選んでください。")
    private RecurrencePattern pattern;

    private List<Integer> ordinals = List.of();
    private DayOfWeek weekday;
    private Integer dayOfMonth;
    private OnClosedDay onClosedDay;
    private DateEntry startsOn = new DateEntry();

    @PlainText(max = 20, line = true)
    private String startTime;

    @PlainText(max = 20, line = true)
    private String endTime;

    @PlainText(max = 100, line = true)
    private String place;

    public RecurrencePattern getPattern() {
        return pattern;
    }

    public void setPattern(RecurrencePattern pattern) {
        this.pattern = pattern;
    }

    public List<Integer> getOrdinals() {
        return ordinals;
    }

    public void setOrdinals(List<Integer> ordinals) {
        this.ordinals = ordinals;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public Integer getDayOfMonth() {
        return dayOfMonth;
    }

    public void setDayOfMonth(Integer dayOfMonth) {
        this.dayOfMonth = dayOfMonth;
    }

    public OnClosedDay getOnClosedDay() {
        return onClosedDay;
    }

    public void setOnClosedDay(OnClosedDay onClosedDay) {
        this.onClosedDay = onClosedDay;
    }

    public DateEntry getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(DateEntry startsOn) {
        this.startsOn = startsOn;
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
