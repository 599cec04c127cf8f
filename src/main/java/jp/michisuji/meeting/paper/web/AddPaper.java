package jp.michisuji.meeting.paper.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;
import org.springframework.web.multipart.MultipartFile;

/** 資料を加える入力。 */
public class AddPaper {

    private Long deliberationId;

    @PlainText(max = 40, line = true)
    private String label;

    @NotBlank(message = "資料の題名を入力してください。")
    @PlainText(max = 200, line = true)
    private String title;

    @PlainText(max = 4000)
    private String note;

    private MultipartFile file;

    public Long getDeliberationId() {
        return deliberationId;
    }

    public void setDeliberationId(Long deliberationId) {
        this.deliberationId = deliberationId;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

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
