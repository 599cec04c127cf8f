package jp.michisuji.hearing.briefing.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 質問、または回答の入力。 */
public class QuestionText {

    @NotBlank(message = "文を入力してください。")
    @PlainText(max = 4000)
    private String text;

    static QuestionText of(String text) {
        QuestionText form = new QuestionText();
        form.text = text;
        return form;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
