package jp.michisuji.hearing.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.hearing.AnswerDecision;
import jp.michisuji.hearing.HearingOpinion;

/** 回答の決定の入力。意見の順に並ぶ。 */
public class DecideAnswers {

    private List<@Valid AnswerRow> answers = new ArrayList<>();

    static DecideAnswers to(List<HearingOpinion> opinions) {
        DecideAnswers form = new DecideAnswers();
        opinions.forEach(opinion -> form.answers.add(new AnswerRow(opinion.id())));
        return form;
    }

    public List<AnswerRow> getAnswers() {
        return answers;
    }

    public void setAnswers(List<AnswerRow> answers) {
        this.answers = answers;
    }

    List<AnswerDecision> decisions() {
        return answers.stream()
                .filter(AnswerRow::known)
                .map(AnswerRow::decision)
                .toList();
    }
}
