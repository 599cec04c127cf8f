package jp.michisuji.hearing.web;

import java.util.List;
import java.util.Map;
import jp.michisuji.hearing.HearingKind;
import jp.michisuji.hearing.HearingOpinions;
import jp.michisuji.hearing.OpinionSummary;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 意見の整理の様式。要旨をまとめ、回答するかを決める。 */
class SummarizeOpinionsForm implements TaskForm<SummarizeOpinions> {

    private final FormRoute route;
    private final HearingFacts facts;
    private final HearingOpinions opinions;
    private final OpinionSummary summary;

    SummarizeOpinionsForm(FormRoute route, HearingFacts facts, HearingOpinions opinions, OpinionSummary summary) {
        this.route = route;
        this.facts = facts;
        this.opinions = opinions;
        this.summary = summary;
    }

    @Override
    public String formKey() {
        return route.formKey();
    }

    @Override
    public SummarizeOpinions open(WorkItem task) {
        return new SummarizeOpinions();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return facts.references(task);
    }

    @Override
    public void check(WorkItem task, SummarizeOpinions form, Errors errors) {
        boolean none = opinions.of(task.subject().numericId()).isEmpty()
                && OpinionTexts.filled(form.getAdded()).isEmpty();
        if (form.replies() && none) {
            errors.rejectValue("added[0].body", "missing", "回答する意見がありません。意見を加えるか、回答を要しないとしてください。");
        }
        if (form.closes() && !none && route.kind() == HearingKind.GROUP) {
            errors.rejectValue("added[0].body", "unanswered", "団体の意見には、どれにも回答が要ります。回答へ進んでください。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, SummarizeOpinions form, Actor actor) {
        List<String> added = OpinionTexts.filled(form.getAdded());
        long hearingId = task.subject().numericId();
        boolean replies = summary.summarise(hearingId, form.getSummary().strip(), added, form.replies(), actor);
        return Map.of("replyNeeded", replies);
    }

    @Override
    public String done(WorkItem task, SummarizeOpinions form) {
        return form.replies()
                ? "意見を整理しました。次は" + route.kind().audience() + "への回答です。"
                : "意見を整理しました。回答は要しないので、この手続は終わりました。";
    }
}
