package jp.michisuji.meeting.inquiry.web;

import java.util.HashMap;
import java.util.Map;
import jp.michisuji.meeting.inquiry.HomeworkDesk;
import jp.michisuji.meeting.inquiry.HomeworkGist;
import jp.michisuji.meeting.inquiry.HomeworkGists;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.InquiryDesk;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 要旨をまとめ終える様式。要旨そのものは、原文を傍らに置いた画面で書く。 */
@Component
class EditGistForm implements TaskForm<GistChoice> {

    private final Inquiries inquiries;
    private final HomeworkGists gists;
    private final HomeworkDesk homework;
    private final InquiryDesk desk;
    private final InquiryPage page;

    EditGistForm(Inquiries inquiries, HomeworkGists gists, HomeworkDesk homework, InquiryDesk desk, InquiryPage page) {
        this.inquiries = inquiries;
        this.gists = gists;
        this.homework = homework;
        this.desk = desk;
        this.page = page;
    }

    @Override
    public String formKey() {
        return "homework/edit-gist";
    }

    @Override
    public GistChoice open(WorkItem task) {
        return new GistChoice();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> references = new HashMap<>(page.about(inquiries.get(id(task))));
        references.put("gist", gists.of(id(task)));
        return references;
    }

    @Override
    public void check(WorkItem task, GistChoice form, Errors errors) {
        if (!gists.of(id(task)).written()) {
            errors.rejectValue("outcome", "unwritten", "要旨がまだ書かれていません。原文を見ながら書いてから、もう一度押してください。");
        }
    }

    /** この版を既に出してあれば、もう一度は出さない。 */
    @Override
    public Map<String, Object> submit(WorkItem task, GistChoice form, Actor actor) {
        HomeworkGist gist = gists.of(id(task));
        boolean already = Integer.valueOf(gist.version()).equals(gist.publishedVersion());
        desk.summarise(id(task), null, actor);
        if (form.publishes() && !already) {
            homework.publish(id(task), form.isHidesNames(), actor);
        }
        return Map.of();
    }

    @Override
    public String done(WorkItem task, GistChoice form) {
        return form.publishes() ? "要旨をまとめ、「宿題の要旨」と「宿題原文まとめ」を会議の資料に出しました。" : "要旨をまとめました。会議の資料には、宿題の画面からいつでも出せます。";
    }

    private static long id(WorkItem task) {
        return task.subject().numericId();
    }
}
