package jp.michisuji.meeting.opinion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.schedule.AnchorMoved.Subject;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.workflow.ProcessRuns;
import jp.michisuji.workflow.TaskAddresses;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 意見に答える仕事。受け持つ職が決まれば出し、職や期日が変われば動かし、取り下げれば消す。 */
@Component
public class OpinionWork {

    static final String PROCESS = "opinion-answer";
    static final String WITHDRAW = "withdrawOpinion";

    private final Opinions opinions;
    private final Deliberations deliberations;
    private final ProcessRuns runs;
    private final WorkItems workItems;
    private final TaskAddresses addresses;
    private final Organization organization;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    OpinionWork(
            Opinions opinions,
            Deliberations deliberations,
            ProcessRuns runs,
            WorkItems workItems,
            TaskAddresses addresses,
            Organization organization,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.opinions = opinions;
        this.deliberations = deliberations;
        this.runs = runs;
        this.workItems = workItems;
        this.addresses = addresses;
        this.organization = organization;
        this.audit = audit;
        this.events = events;
    }

    /** 意見に答える、または回答を確かめる、開いている仕事。 */
    public List<WorkItem> openFor(Opinion it) {
        Stream<WorkItem> own = workItems.openOf(OpinionAct.SUBJECT, String.valueOf(it.id())).stream();
        Stream<WorkItem> inDeliberation = it.place().deliberationId() == null
                ? Stream.empty()
                : workItems.openOf("deliberation", String.valueOf(it.place().deliberationId())).stream()
                        .filter(task -> "userTask_answerOpinion".equals(task.taskKey()))
                        .filter(task ->
                                String.valueOf(it.id()).equals(task.subject().detailId()));
        return Stream.concat(own, inDeliberation).toList();
    }

    /** 審議の手続が回答の仕事を出す、または出したか。取り下げた案件の審議は、もう出さない。 */
    public boolean inDeliberation(Opinion it) {
        Long deliberation = it.place().deliberationId();
        return deliberation != null
                && !it.running()
                && (deliberations.get(deliberation).open() || !openFor(it).isEmpty());
    }

    void beginIfReady(Opinion it, Actor actor) {
        if (inDeliberation(it) || it.running() || it.answeringPost() == null) {
            return;
        }
        String instance = runs.start(PROCESS, String.valueOf(it.id()), Map.of("opinionId", it.id()));
        opinions.write(
                it.with(new Opinion.Charge(it.answeringPost(), it.charge().dueOn(), instance)));
        audit.record(actor, OpinionAct.of(it, "opinion.hand", "への回答を" + name(it.answeringPost()) + "に求めた"));
    }

    /** 受持ちの変わったことに仕事を合わせる。 */
    void follow(Opinion before, Opinion after, Actor actor) {
        if (!inDeliberation(after) && !after.running()) {
            beginIfReady(after, actor);
            return;
        }
        if (!Objects.equals(before.answeringPost(), after.answeringPost())) {
            openFor(after).forEach(task -> addresses.move(task, after.answeringPost()));
        }
        if (!Objects.equals(before.charge().dueOn(), after.charge().dueOn())) {
            events.publishEvent(moved(before, after, actor));
        }
    }

    void stop(Opinion it) {
        if (it.running()) {
            runs.tellIfWaiting(it.charge().processInstanceId(), WITHDRAW, Map.of());
        }
    }

    String name(String post) {
        return post == null ? "" : organization.findPost(post).map(Post::name).orElse(post);
    }

    private static AnchorMoved moved(Opinion before, Opinion after, Actor actor) {
        ChangeCause cause = new ChangeCause(
                ChangeCause.Kind.OPINION,
                "意見・指摘事項 " + after.label() + " への回答の期日",
                "/opinions/" + after.id(),
                OpinionAct.words(before.charge().dueOn()),
                OpinionAct.words(after.charge().dueOn()),
                "期日を決め直した",
                actor);
        return new AnchorMoved(List.of(Subject.of(OpinionAct.SUBJECT, after.id())), cause);
    }
}
