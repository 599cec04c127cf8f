package jp.michisuji.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 回答・報告の入力。意見への回答と、条件を満たした報告に使う。 */
public class Report {

    @NotBlank(message = "内容を入力してください。")
    @PlainText(max = 4000)
    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
