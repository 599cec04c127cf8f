package jp.michisuji.meeting.opinion.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.opinion.OpinionAnswers;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 意見に回答する様式。 */
@Component
class AnswerOpinionTaskForm implements TaskForm<AnswerOpinion> {

    private final Opinions opinions;
    private final OpinionAnswers answers;
    private final OpinionChoices choices;
    private final Clock clock;

    AnswerOpinionTaskForm(Opinions opinions, OpinionAnswers answers, OpinionChoices choices, Clock clock) {
        this.opinions = opinions;
        this.answers = answers;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public String formKey() {
        return "opinion-answer/answer-opinion";
    }

    /** 差し戻された回答は、下書きとして出す。 */
    @Override
    public AnswerOpinion open(WorkItem task) {
        AnswerOpinion form = new AnswerOpinion();
        form.setText(opinion(task).answer());
        return form;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Opinion it = opinion(task);
        return Map.of("opinion", it, "posts", choices.otherPosts(it.answeringPost()));
    }

    @Override
    public void check(WorkItem task, AnswerOpinion form, Errors errors) {
        switch (form.getOutcome() == null ? "" : form.getOutcome()) {
            case "ANSWER" -> demand(form.getText(), "text", "回答・対応を入力してください。", errors);
            case "CONSIDER" -> demand(form.getText(), "text", "検討することを、回答・対応の欄に入力してください。", errors);
            case "LATER" -> {
                demand(form.getWhy(), "why", "対応中のわけを入力してください。一覧に出ます。", errors);
                form.getUntil().demand("until", "新しい期日", errors);
                demandFuture(form.getUntil().date(), errors);
            }
            case "HAND_OVER" -> {
                demand(form.getHandWhy(), "handWhy", "渡すわけを入力してください。渡された職に伝わります。", errors);
                if (!choices.isOther(form.getPost(), opinion(task).answeringPost())) {
                    errors.rejectValue("post", "unknown", "渡す職を選んでください。");
                }
            }
            default -> {
                if (!errors.hasFieldErrors("outcome")) {
                    errors.rejectValue("outcome", "missing", "どう扱うかを、ボタンで選んでください。");
                }
            }
        }
    }

    private static void demand(String text, String field, String message, Errors errors) {
        if (text == null || text.isBlank()) {
            errors.rejectValue(field, "missing", message);
        }
    }

    private void demandFuture(LocalDate until, Errors errors) {
        if (until != null && !until.isAfter(LocalDate.now(clock))) {
            errors.rejectValue("until", "past", "新しい期日は、明日からの日にしてください。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, AnswerOpinion form, Actor actor) {
        long id = task.subject().numericId();
        switch (form.getOutcome()) {
            case "CONSIDER" -> answers.consider(id, form.getText().strip(), actor);
            case "LATER" ->
                answers.later(
                        id, draft(form), form.getWhy().strip(), form.getUntil().date(), actor);
            case "HAND_OVER" ->
                answers.handOver(id, form.getPost(), form.getHandWhy().strip(), actor);
            default -> answers.answer(id, form.getText().strip(), actor);
        }
        return Map.of("outcome", form.getOutcome());
    }

    @Override
    public String done(WorkItem task, AnswerOpinion form) {
        return switch (form.getOutcome()) {
            case "CONSIDER" -> "検討事項としました。事務局が確かめると、取組の進捗状況表に載ります。";
            case "LATER" -> "対応中としました。期日は" + JapaneseDate.format(form.getUntil().date()) + "です。";
            case "HAND_OVER" -> choices.name(form.getPost()) + "に渡しました。";
            default -> "回答しました。事務局が確かめます。";
        };
    }

    private static String draft(AnswerOpinion form) {
        String text = form.getText();
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Opinion opinion(WorkItem task) {
        return opinions.get(task.subject().numericId());
    }
}
