package jp.michisuji.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;
import org.springframework.web.multipart.MultipartFile;

/** 資料提出の入力。 */
public class SubmitPaper {

    @NotBlank(message = "資料の題名を入力してください。")
    @PlainText(max = 200, line = true)
    private String title;

    @PlainText(max = 4000)
    private String note;

    private MultipartFile file;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

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
}
