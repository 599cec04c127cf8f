package jp.michisuji.hearing.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.document.Upload;
import jp.michisuji.shared.PlainText;
import org.springframework.web.multipart.MultipartFile;

/** 説明資料の入力。 */
public class PrepareMaterial {

    @NotBlank(message = "資料の題名を入力してください。")
    @PlainText(max = 200, line = true)
    private String title;

    @PlainText(max = 4000)
    private String text;

    private MultipartFile file;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
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

    boolean hasText() {
        return text != null && !text.isBlank();
    }
}
