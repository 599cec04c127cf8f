package jp.michisuji.meeting.inquiry.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.inquiry.AnswerForm;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.meeting.inquiry.InquiryDesk;
import jp.michisuji.meeting.inquiry.InquiryDraft;
import jp.michisuji.meeting.inquiry.InquiryDrafting;
import jp.michisuji.meeting.inquiry.InquiryDrafting.Attachments;
import jp.michisuji.meeting.inquiry.InquiryKind;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;

/** 照会の道のり。送り、届いた課の人として答え、尋ねた人としてまとめる。 */
public class InquiryWalk {

    public static final String ASKER = "kaikaku-kacho";
    public static final List<String> SECTIONS = List.of("shiba-machizukuri-kacho", "jinji-kacho", "bucho");
    private static final String SITTING = "宿題の試験の会議";

    private final Office office;
    private final InquiryDrafting drafting;
    private final InquiryDesk desk;
    private final Inquiries inquiries;
    private final SittingPlanning planning;
    private final MeetingRegistry meetings;
    private final Bodies bodies;
    private final WorkItems workItems;
    private final TaskForms forms;
    private final TaskDesk tasks;

    InquiryWalk(
            Office office,
            InquiryDrafting drafting,
            InquiryDesk desk,
            Inquiries inquiries,
            SittingPlanning planning,
            MeetingRegistry meetings,
            Bodies bodies,
            WorkItems workItems,
            TaskForms forms,
            TaskDesk tasks) {
        this.office = office;
        this.drafting = drafting;
        this.desk = desk;
        this.inquiries = inquiries;
        this.planning = planning;
        this.meetings = meetings;
        this.bodies = bodies;
        this.workItems = workItems;
        this.forms = forms;
        this.tasks = tasks;
    }

    /** 回答日を決めて、自由に書く照会を送る。 */
    public long inquiry(LocalDate on, List<String> posts) {
        return send(draft(InquiryKind.INQUIRY, AnswerForm.TEXT, null, on, posts));
    }

    /** 行で答える宿題を出す。 */
    public long homework(long sittingId) {
        return send(draft(InquiryKind.HOMEWORK, AnswerForm.ROWS, sittingId, null, SECTIONS));
    }

    public static InquiryDraft draft(
            InquiryKind kind, AnswerForm form, Long sittingId, LocalDate on, List<String> posts) {
        return new InquiryDraft(
                kind, "地域の団体に関わる業務", "業務を挙げてください。", ASKER, form, null, sittingId, on, null, false, posts);
    }

    public long send(InquiryDraft draft) {
        long id = drafting.keep(draft, Attachments.none(), Actor.system());
        desk.send(id, inquiries.get(id).version(), Actor.system());
        return id;
    }

    /** ほかの試験の会議と取り違えないよう、自分の会議体に予定する。 */
    public Sitting sitting(LocalDate on) {
        if (bodies.all().stream().noneMatch(body -> body.code().equals("SHUKUDAI"))) {
            meetings.body(new jp.michisuji.meeting.Body("SHUKUDAI", SITTING, ASKER, null, 950));
        }
        return planning.plan(Sitting.planned("SHUKUDAI", SITTING, null, on), Actor.system());
    }

    public List<WorkItem> open(long id) {
        return workItems.openOf(Inquiry.SUBJECT, String.valueOf(id));
    }

    public List<String> steps(long id) {
        return open(id).stream().map(WorkItem::step).sorted().toList();
    }

    public WorkItem task(long id, String post) {
        return open(id).stream()
                .filter(task -> task.postCode().equals(post))
                .findFirst()
                .orElseThrow(() -> new AssertionError(post + " の仕事がない。開いているのは " + open(id)));
    }

    public void answer(long id, String post, String text) {
        answer(task(id, post), text);
    }

    /** 手元にある仕事に答える。先に終わっていれば断られる。 */
    public void answer(WorkItem task, String text) {
        boolean inRows = inquiries.get(task.subject().numericId()).inRows();
        complete(task, AnswerInput.class, form -> {
            form.setOutcome("answer");
            if (inRows) {
                form.getRows().get(0).setTopic("職員の意識や質");
                form.getRows().get(0).setProblem(text);
            } else {
                form.setText(text);
            }
        });
    }

    public void nothing(long id, String post) {
        complete(task(id, post), AnswerInput.class, form -> form.setOutcome("nothing"));
    }

    public void summarise(long id) {
        complete(task(id, ASKER), SummaryInput.class, form -> form.setSummary("三課とも同じ業務を挙げた。"));
    }

    public void finishGist(long id, String outcome) {
        complete(task(id, ASKER), GistChoice.class, form -> form.setOutcome(outcome));
    }

    @SuppressWarnings("unchecked")
    private <F> void complete(WorkItem task, Class<F> type, Consumer<F> fill) {
        Actor actor = office.as(task.postCode());
        Object form = forms.of(task).open(task);
        fill.accept((F) form);
        tasks.submit(task.taskId(), form, actor);
        office.leave();
    }
}
