package jp.michisuji.hearing.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/** 残った質問への回答の入力。 */
public class AnswerQuestions {

    private List<@Valid QuestionAnswer> answers = new ArrayList<>();

    public List<QuestionAnswer> getAnswers() {
        return answers;
    }

    public void setAnswers(List<QuestionAnswer> answers) {
        this.answers = answers;
    }
}
