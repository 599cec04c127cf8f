package jp.michisuji.reminder.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 催促の入力。 */
public class NudgeForm {

    @NotBlank(message = "伝える言葉を入力してください。")
    @PlainText(max = 1000)
    private String words;

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
