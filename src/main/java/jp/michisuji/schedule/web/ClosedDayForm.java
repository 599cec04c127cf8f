package jp.michisuji.schedule.web;

import org.springframework.web.multipart.MultipartFile;

/** 閉庁日の取込みの入力。確かめたあとの保存では、同じ中身が {@code text} で送られる。 */
public class ClosedDayForm {

    private MultipartFile file;
    private String text;

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
}
