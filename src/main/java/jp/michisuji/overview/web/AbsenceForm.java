package jp.michisuji.overview.web;

import jakarta.validation.constraints.NotNull;
import jp.michisuji.organization.Absence;
import jp.michisuji.organization.AbsenceReason;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;
import jp.michisuji.web.PersonPeriod;

/** 不在の入力。 */
public class AbsenceForm extends PersonPeriod {

    @NotNull(message = "不在の別を選んでください。")
    private AbsenceReason reason;

    @PlainText(max = 200, line = true)
    private String note;

    static AbsenceForm of(Absence absence) {
        AbsenceForm form = new AbsenceForm();
        form.setPerson(absence.personCode());
        form.setFrom(DateEntry.of(absence.from()));
        form.setTo(DateEntry.of(absence.to()));
        form.reason = absence.reason();
        form.note = absence.note();
        return form;
    }

    /** @return {@code null} where nothing was written */
    String noteOrNull() {
        return note == null || note.isBlank() ? null : note.strip();
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
