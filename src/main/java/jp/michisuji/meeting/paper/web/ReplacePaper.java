package jp.michisuji.meeting.paper.web;

import jp.michisuji.shared.PlainText;
import org.springframework.web.multipart.MultipartFile;

/** 新しい版の入力。 */
public class ReplacePaper {

    @PlainText(max = 4000)
    private String note;

    private MultipartFile file;

    private int revision;

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }
}
