package jp.michisuji.schedule.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;
import org.springframework.web.multipart.MultipartFile;

/** 閉庁日の取込みの入力。確かめたあとの保存では、同じ中身が {@code text} で送られる。 */
public class ClosedDayForm {

    private MultipartFile file;
    private String text;

    @NotBlank(message = "理由を入力してください。期限の動いた人に伝わり、記録に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
