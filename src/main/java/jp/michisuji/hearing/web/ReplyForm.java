package jp.michisuji.hearing.web;

import java.util.Map;
import jp.michisuji.hearing.HearingOpinions;
import jp.michisuji.hearing.HearingReply;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 回答の様式。回答を要しない意見は空のままにできる。 */
class ReplyForm implements TaskForm<Reply> {

    private final FormRoute route;
    private final HearingFacts facts;
    private final HearingOpinions opinions;
    private final HearingReply reply;

    ReplyForm(FormRoute route, HearingFacts facts, HearingOpinions opinions, HearingReply reply) {
        this.route = route;
        this.facts = facts;
        this.opinions = opinions;
        this.reply = reply;
    }

    @Override
    public String formKey() {
        return route.formKey();
    }

    @Override
    public Reply open(WorkItem task) {
        return Reply.to(opinions.of(task.subject().numericId()));
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return facts.references(task);
    }

    @Override
    public void check(WorkItem task, Reply form, Errors errors) {
        if (form.byOpinion().isEmpty() && !errors.hasErrors()) {
            errors.rejectValue("replies[0].text", "missing", "回答を一つ以上入力してください。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, Reply form, Actor actor) {
        reply.reply(task.subject().numericId(), form.byOpinion(), actor);
        return Map.of();
    }

    @Override
    public String done(WorkItem task, Reply form) {
        return route.kind().audience() + "への回答を記録しました。この手続は終わりました。";
    }
}
