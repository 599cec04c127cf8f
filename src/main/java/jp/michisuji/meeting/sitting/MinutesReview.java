package jp.michisuji.meeting.sitting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.sitting.MinutesReply.Answer;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 要旨の確認の進め方。依頼し、返事を受け、直して尋ね直し、そろえば確定する。期日が過ぎたときのことは {@link MinutesLateness} がする。 */
@Component
@Transactional
public class MinutesReview {

    public static final String PROCESS = "minutes-approval";

    private final Sittings sittings;
    private final Bodies bodies;
    private final MinutesApprovals approvals;
    private final MinutesStanding standing;
    private final SittingCourse course;
    private final Organization organization;
    private final ProcessRuns runs;
    private final AuditLog audit;
    private final Clock clock;

    MinutesReview(
            Sittings sittings,
            Bodies bodies,
            MinutesApprovals approvals,
            MinutesStanding standing,
            SittingCourse course,
            Organization organization,
            ProcessRuns runs,
            AuditLog audit,
            Clock clock) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.approvals = approvals;
        this.standing = standing;
        this.course = course;
        this.organization = organization;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * 確認を依頼する。
     *
     * @param replyBy 返事の期日
     * @throws ConflictException 要旨案でない。既に依頼した。出席した構成員がいない
     */
    public void ask(long sittingId, LocalDate replyBy, Actor actor) {
        Sitting sitting = sittings.lock(sittingId);
        List<String> posts = standing.reviewers(sittingId);
        demandAskable(sitting, posts);
        boolean silent = bodies.get(sitting.bodyCode()).silentConsent();
        approvals.add(new MinutesApproval(sittingId, 1, replyBy, silent, null, null), posts);
        audit.record(
                actor,
                MinutesAct.of(sitting, "minutes.ask", "要旨の確認を" + posts.size() + "の職に依頼した")
                        .changed("返事の期日", null, JapaneseDate.format(replyBy)));
        approvals.runsAs(sittingId, runs.start(PROCESS, String.valueOf(sittingId), Map.of("sittingId", sittingId)));
    }

    private void demandAskable(Sitting sitting, List<String> posts) {
        if (sitting.state() != Sitting.State.MINUTED) {
            throw new ConflictException(
                    "要旨案の会議だけ、確認を依頼できます。この会議は" + sitting.state().label() + "です");
        }
        if (approvals.find(sitting.id()).isPresent()) {
            throw new ConflictException("要旨の確認は、既に依頼しました");
        }
        if (posts.isEmpty()) {
            throw new ConflictException("出席した構成員が記録されていません。先に出欠を書いてください");
        }
    }

    /** @throws ConflictException この職は既に返事をした */
    public void reply(long sittingId, String postCode, Answer answer, String comment, Actor actor) {
        Sitting sitting = sittings.get(sittingId);
        if (!approvals.reply(sittingId, postCode, answer, comment, Instant.now(clock))) {
            throw new ConflictException("この職の返事は、既に記録されています");
        }
        Act act = MinutesAct.of(sitting, "minutes.reply", "要旨に" + nameOf(postCode) + "が「" + answer.label() + "」と答えた");
        audit.record(actor, act.changed("修正の求め", null, comment));
    }

    /** 要旨を直し、修正を求めた職だけに尋ね直す。 */
    public void revised(long sittingId, String what, LocalDate replyBy, Actor actor) {
        approvals.askAgain(sittingId, replyBy);
        int version = approvals.get(sittingId).minutesVersion();
        Act act = MinutesAct.of(sittings.get(sittingId), "minutes.revise", "要旨を直し、第" + version + "版とした（" + what + "）");
        audit.record(actor, act.changed("返事の期日", null, JapaneseDate.format(replyBy)));
    }

    /** 要旨を確定する。 */
    public void approve(long sittingId, Actor actor) {
        approvals.approve(sittingId, LocalDate.now(clock));
        course.confirm(sittingId, sittings.get(sittingId).version(), actor);
    }

    private String nameOf(String postCode) {
        return organization.findPost(postCode).map(Post::name).orElse(postCode);
    }
}
