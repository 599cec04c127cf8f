package jp.michisuji.reorganization.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import jp.michisuji.reorganization.Reorganization;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;
import org.springframework.validation.Errors;

/** 組織改正の名と実施の日の入力。 */
public class ReorganizationForm {

    @NotBlank(message = "名称を入力してください。")
    @PlainText(max = 100, line = true)
    private String name;

    private DateEntry effectiveOn = new DateEntry();

    @PlainText(max = 2000)
    private String note;

    private int version;

    void show(Reorganization head) {
        name = head.name();
        effectiveOn = DateEntry.of(head.effectiveOn());
        note = head.note();
        version = head.version();
    }

    void check(LocalDate today, Errors errors) {
        effectiveOn.demand("effectiveOn", "実施の日", errors);
        if (!errors.hasFieldErrors("effectiveOn") && !effectiveOn.date().isAfter(today)) {
            errors.rejectValue("effectiveOn", "past", "実施の日は、明日からあとの日にしてください。");
        }
    }

    String noteOrNull() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public DateEntry getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(DateEntry effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
