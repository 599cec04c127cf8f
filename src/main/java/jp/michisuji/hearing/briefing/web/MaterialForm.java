package jp.michisuji.hearing.briefing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.michisuji.document.NewDocument;
import org.springframework.web.multipart.MultipartFile;

/** 資料の公開の入力。 */
public class MaterialForm {

    private String title;
    private MultipartFile file;

    NewDocument document() {
        try {
            return new NewDocument(title, file.getOriginalFilename(), file.getContentType(), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }
}
