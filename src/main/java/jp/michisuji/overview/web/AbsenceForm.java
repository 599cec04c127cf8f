package jp.michisuji.overview.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jp.michisuji.organization.Absence;
import jp.michisuji.organization.AbsenceReason;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;

/** 不在の入力。 */
public class AbsenceForm {

    @NotBlank(message = "不在の職員を選んでください。")
    private String person;

    private DateEntry from = new DateEntry();
    private DateEntry to = new DateEntry();

    @NotNull(message = "不在の別を選んでください。")
    private AbsenceReason reason;

    @PlainText(max = 200, line = true)
    private String note;

    static AbsenceForm of(Absence absence) {
        AbsenceForm form = new AbsenceForm();
        form.person = absence.personCode();
        form.from = DateEntry.of(absence.from());
        form.to = DateEntry.of(absence.to());
        form.reason = absence.reason();
        form.note = absence.note();
        return form;
    }

    /** @return {@code null} where nothing was written */
    String noteOrNull() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public DateEntry getFrom() {
        return from;
    }

    public void setFrom(DateEntry from) {
        this.from = from;
    }

    public DateEntry getTo() {
        return to;
    }

    public void setTo(DateEntry to) {
        this.to = to;
    }

    public AbsenceReason getReason() {
        return reason;
    }

    public void setReason(AbsenceReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
