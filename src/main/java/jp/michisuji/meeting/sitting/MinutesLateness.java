package jp.michisuji.meeting.sitting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.sitting.MinutesReply.Answer;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.workflow.PostNotice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 要旨の返事の期日が過ぎたとき。会議体の定めにより異議なしとするか、事務局に知らせて待つ。 */
@Component
@Transactional
public class MinutesLateness {

    private final Sittings sittings;
    private final Bodies bodies;
    private final MinutesApprovals approvals;
    private final MinutesStanding standing;
    private final Organization organization;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesLateness(
            Sittings sittings,
            Bodies bodies,
            MinutesApprovals approvals,
            MinutesStanding standing,
            Organization organization,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.approvals = approvals;
        this.standing = standing;
        this.organization = organization;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** 返事のない職を、異議なしとする。会議体の定めによる。 */
    public void fallSilent(long sittingId) {
        int silent = approvals.fallSilent(sittingId, Instant.now(clock));
        Act act = MinutesAct.of(
                sittings.get(sittingId), "minutes.silent", "要旨に、" + silent + "の職が" + Answer.SILENT.label());
        audit.record(Actor.system(), act);
    }

    /** 返事がそろわないまま期日が過ぎたことを、事務局に知らせる。仕事はそのまま残る。 */
    public void tellLate(long sittingId) {
        Sitting sitting = sittings.get(sittingId);
        Body body = bodies.get(sitting.bodyCode());
        String late = standing.waiting(sittingId).stream().map(this::nameOf).collect(Collectors.joining("、"));
        audit.record(Actor.system(), MinutesAct.of(sitting, "minutes.late", "要旨の返事が期日までにそろわなかった（" + late + "）"));
        events.publishEvent(new PostNotice(
                List.of(body.secretariatPost()),
                "minutes " + sittingId + " " + approvals.get(sittingId).minutesVersion(),
                "要旨の返事がそろいません：" + sitting.title(),
                sitting.title() + "の要旨の確認が、期日までにそろいませんでした。\n\nまだの職：" + late
                        + "\n\n会議体に、返事がなければ異議なしとする定めはないので、返事を待っています。",
                "/meetings/" + sittingId,
                body.name() + "の事務局"));
    }

    private String nameOf(String postCode) {
        return organization.findPost(postCode).map(Post::name).orElse(postCode);
    }
}
