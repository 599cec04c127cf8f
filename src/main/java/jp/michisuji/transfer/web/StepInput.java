package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import jp.michisuji.document.Upload;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;
import org.springframework.web.multipart.MultipartFile;

/** 一歩の入力。結果・日・覚え・添える資料。どの欄を出すかは様式が決める。 */
public class StepInput {

    private String outcome;

    @Valid
    private DateEntry date = new DateEntry();

    @PlainText(max = 2000)
    private String note;

    @PlainText(max = 200, line = true)
    private String paperTitle;

    private MultipartFile file;

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public DateEntry getDate() {
        return date;
    }

    public void setDate(DateEntry date) {
        this.date = date;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getPaperTitle() {
        return paperTitle;
    }

    public void setPaperTitle(String paperTitle) {
        this.paperTitle = paperTitle;
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }

    boolean hasFile() {
        return Upload.isSent(file);
    }

    boolean hasNote() {
        return note != null && !note.isBlank();
    }

    String strippedNote() {
        return hasNote() ? note.strip() : null;
    }
}
