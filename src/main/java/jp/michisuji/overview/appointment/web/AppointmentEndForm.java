package jp.michisuji.overview.appointment.web;

import jp.michisuji.organization.Appointment;
import jp.michisuji.web.DateEntry;
import org.springframework.validation.Errors;

/** 発令を終える日の入力。{@code seen} は、確かめた見通しの印。 */
public class AppointmentEndForm {

    private DateEntry last = new DateEntry();
    private String seen;

    void check(Appointment ended, Errors errors) {
        last.demand("last", "終了日", errors);
        if (!errors.hasErrors() && last.date().isBefore(ended.from())) {
            errors.rejectValue("last", "order", "終了日は、開始日か、それより後にしてください。");
        }
    }

    public DateEntry getLast() {
        return last;
    }

    public void setLast(DateEntry last) {
        this.last = last;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
