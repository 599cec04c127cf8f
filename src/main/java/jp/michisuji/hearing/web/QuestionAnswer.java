package jp.michisuji.hearing.web;

import jp.michisuji.shared.PlainText;

/** 質問一件への回答の入力。 */
public class QuestionAnswer {

    private long questionId;

    @PlainText(max = 4000)
    private String text;

    static QuestionAnswer to(long questionId) {
        QuestionAnswer answer = new QuestionAnswer();
        answer.questionId = questionId;
        return answer;
    }

    boolean filled() {
        return text != null && !text.isBlank();
    }

    public long getQuestionId() {
        return questionId;
    }

    public void setQuestionId(long questionId) {
        this.questionId = questionId;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
