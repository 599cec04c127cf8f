package jp.michisuji.hearing.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.hearing.AnswerConveyance.Conveyed;
import jp.michisuji.hearing.HearingOpinion;

/** 回答の伝達の入力。意見の順に並ぶ。 */
public class ConveyAnswers {

    private List<@Valid ConveyanceRow> answers = new ArrayList<>();

    static ConveyAnswers of(List<HearingOpinion> opinions) {
        ConveyAnswers form = new ConveyAnswers();
        opinions.forEach(opinion -> form.answers.add(new ConveyanceRow(opinion.id())));
        return form;
    }

    public List<ConveyanceRow> getAnswers() {
        return answers;
    }

    public void setAnswers(List<ConveyanceRow> answers) {
        this.answers = answers;
    }

    List<Conveyed> conveyed() {
        return answers.stream()
                .filter(ConveyanceRow::known)
                .map(ConveyanceRow::conveyed)
                .toList();
    }
}
