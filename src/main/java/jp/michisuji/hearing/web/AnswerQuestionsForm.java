package jp.michisuji.hearing.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.hearing.briefing.BriefingQuestion;
import jp.michisuji.hearing.briefing.BriefingQuestions;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 残った質問に答える様式。様式を開いたあとに寄せられた質問は、次の一回りで答える。 */
class AnswerQuestionsForm implements TaskForm<AnswerQuestions> {

    private final HearingFacts facts;
    private final BriefingQuestions questions;

    AnswerQuestionsForm(HearingFacts facts, BriefingQuestions questions) {
        this.facts = facts;
        this.questions = questions;
    }

    @Override
    public String formKey() {
        return FormRoute.staff("answer-questions").formKey();
    }

    @Override
    public AnswerQuestions open(WorkItem task) {
        AnswerQuestions form = new AnswerQuestions();
        questions.unanswered(task.subject().numericId()).forEach(question -> form.getAnswers()
                .add(QuestionAnswer.to(question.id())));
        return form;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> references = new HashMap<>(facts.references(task));
        references.put(
                "questions",
                questions.of(task.subject().numericId()).stream()
                        .collect(Collectors.toMap(BriefingQuestion::id, Function.identity())));
        return references;
    }

    /** 画面で先に答えた質問は、答え直さなくてよい。 */
    @Override
    public void check(WorkItem task, AnswerQuestions form, Errors errors) {
        List<Long> open = questions.unanswered(task.subject().numericId()).stream()
                .map(BriefingQuestion::id)
                .toList();
        form.getAnswers().removeIf(answer -> !open.contains(answer.getQuestionId()));
        for (int at = 0; at < form.getAnswers().size(); at++) {
            String path = "answers[" + at + "].text";
            if (!form.getAnswers().get(at).filled() && !errors.hasFieldErrors(path)) {
                errors.rejectValue(path, "missing", "回答を入力してください。どの質問にも答えが要ります。");
            }
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, AnswerQuestions form, Actor actor) {
        form.getAnswers()
                .forEach(answer -> questions.answer(
                        task.subject().numericId(),
                        answer.getQuestionId(),
                        answer.getText().strip(),
                        actor));
        return Map.of();
    }

    @Override
    public String done(WorkItem task, AnswerQuestions form) {
        return "質問への回答を公開しました（" + form.getAnswers().size() + "件）。ほかに答えのない質問がなければ、この手続は終わりました。";
    }
}
