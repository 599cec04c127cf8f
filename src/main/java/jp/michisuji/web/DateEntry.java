package jp.michisuji.web;

import java.time.LocalDate;
import org.springframework.validation.Errors;

/** 年月日の欄の入力。打たれたままを保ち、日付に読めるかを検べる。 */
public class DateEntry {

    private String year;
    private String month;
    private String day;

    public static DateEntry of(LocalDate date) {
        DateInput parts = DateInput.of(date);
        DateEntry entry = new DateEntry();
        entry.year = parts.year();
        entry.month = parts.month();
        entry.day = parts.day();
        return entry;
    }

    /** 日付。読めなければ {@code null}。 */
    public LocalDate date() {
        return new DateInput(year, month, day).toDate().orElse(null);
    }

    /** 空欄と、ない日付を断る。 */
    public void demand(String field, String label, Errors errors) {
        if (new DateInput(year, month, day).isBlank()) {
            errors.rejectValue(field, "missing", label + "を入力してください。");
        } else if (date() == null) {
            errors.rejectValue(field, "unreadable", label + "は、令和7年9月3日のように、ある日付を入力してください。");
        }
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
