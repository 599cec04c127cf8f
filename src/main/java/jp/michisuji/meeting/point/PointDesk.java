package jp.michisuji.meeting.point;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.schedule.AnchorMoved.Subject;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import jp.michisuji.workflow.TaskAddresses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 要検討事項の受渡し。受け持つ職が決まれば仕事を出し、職や期限が変われば仕事を動かす。 */
@Component
@Transactional
public class PointDesk {

    static final String WITHDRAW = "withdrawPoint";
    private static final String OWNER = "${openPointPosts.owner(execution)}";

    private final OpenPoints points;
    private final ProcessRuns runs;
    private final TaskAddresses addresses;
    private final Organization organization;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    PointDesk(
            OpenPoints points,
            ProcessRuns runs,
            TaskAddresses addresses,
            Organization organization,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.points = points;
        this.runs = runs;
        this.addresses = addresses;
        this.organization = organization;
        this.audit = audit;
        this.events = events;
    }

    /**
     * 受け持つ職と期限を決める。
     *
     * @param version 画面を開いたときの版
     * @throws ConflictException 他の職員が先に変えた
     */
    public void assign(long id, String ownerPost, LocalDate dueOn, int version, Actor actor) {
        OpenPoint before = demand(id, version);
        points.assign(id, ownerPost, dueOn);
        if (!Objects.equals(before.ownerPost(), ownerPost) || !Objects.equals(before.dueOn(), dueOn)) {
            audit.record(
                    actor,
                    act(before, "point.assign", "受け持つ職と期限を決めた")
                            .changed("受け持つ職", name(before.ownerPost()), name(ownerPost))
                            .changed("期限", words(before.dueOn()), words(dueOn)));
        }
        follow(before, actor);
    }

    /** 変わったことに仕事を合わせる。 */
    public void follow(OpenPoint before, Actor actor) {
        OpenPoint now = points.lock(before.id());
        if (now.ready()) {
            start(now, actor);
        } else if (now.running() && now.ownerPost() == null) {
            stop(now, "受け持つ職が外された", actor);
        } else if (now.running()) {
            move(before, now, actor);
        }
    }

    /**
     * 取り下げる。仕事は受付箱から消え、受け持つ職は外れる。
     *
     * @throws ConflictException 他の職員が先に変えたか、仕事が出ていない
     */
    public void withdraw(long id, String reason, int version, Actor actor) {
        OpenPoint point = demand(id, version);
        if (!point.running()) {
            throw new ConflictException("この要検討事項の仕事は、もう出ていません");
        }
        stop(point, reason, actor);
    }

    private OpenPoint demand(long id, int version) {
        OpenPoint point = points.lock(id);
        if (point.version() != version) {
            throw new ConflictException("他の職員が先にこの要検討事項を変えました");
        }
        return point;
    }

    private void start(OpenPoint point, Actor actor) {
        String instance = runs.start(OpenPoint.SUBJECT, String.valueOf(point.id()), Map.of("pointId", point.id()));
        points.begin(point.id(), instance);
        audit.record(actor, act(point, "point.hand", name(point.ownerPost()) + "に検討の仕事を届けた"));
    }

    private void stop(OpenPoint point, String reason, Actor actor) {
        runs.tellIfWaiting(point.processInstanceId(), WITHDRAW, Map.of());
        points.release(point.id());
        audit.record(actor, act(point, "point.withdraw", "検討の仕事を取り下げた（" + reason + "）"));
    }

    private void move(OpenPoint before, OpenPoint now, Actor actor) {
        if (!Objects.equals(before.ownerPost(), now.ownerPost())) {
            addresses.move(OpenPoint.SUBJECT, String.valueOf(now.id()), OWNER, now.ownerPost());
        }
        if (!Objects.equals(before.dueOn(), now.dueOn())) {
            ChangeCause cause = new ChangeCause(
                    ChangeCause.Kind.POINT,
                    "要検討事項「" + now.title() + "」の期限",
                    "/progress/" + now.id(),
                    words(before.dueOn()),
                    words(now.dueOn()),
                    "期限を決め直した",
                    actor);
            events.publishEvent(new AnchorMoved(List.of(Subject.of(OpenPoint.SUBJECT, now.id())), cause));
        }
    }

    private String name(String post) {
        return post == null ? "" : organization.findPost(post).map(Post::name).orElse(post);
    }

    static String words(LocalDate date) {
        return date == null ? "定めなし" : JapaneseDate.format(date);
    }

    static Act act(OpenPoint point, String action, String summary) {
        return Act.of(action, OpenPoint.SUBJECT, String.valueOf(point.id()), summary)
                .onItem(point.itemId());
    }
}
