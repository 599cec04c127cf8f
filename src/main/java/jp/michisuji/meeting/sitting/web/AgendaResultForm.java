package jp.michisuji.meeting.sitting.web;

import jakarta.validation.constraints.NotNull;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.AgendaResult;
import jp.michisuji.shared.PlainText;

/** 議題の扱いの入力。 */
public class AgendaResultForm {

    @NotNull(message = "扱いを選んでください。")
    private AgendaResult result;

    @PlainText(max = 1000)
    private String note;

    private int version;

    static AgendaResultForm of(AgendaItem item) {
        AgendaResultForm form = new AgendaResultForm();
        form.result = item.result();
        form.note = item.resultNote();
        form.version = item.version();
        return form;
    }

    public AgendaResult getResult() {
        return result;
    }

    public void setResult(AgendaResult result) {
        this.result = result;
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
