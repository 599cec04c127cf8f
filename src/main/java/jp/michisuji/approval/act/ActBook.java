package jp.michisuji.approval.act;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.Step;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import org.springframework.stereotype.Component;

/** 行為の帳面。一つの行為を、その日の職の名とともに、決裁の記録と監査の記録に一行ずつ書く。 */
@Component
class ActBook {

    private final ApprovalTrail trail;
    private final AuditLog audit;
    private final Organization organization;
    private final Clock clock;

    ActBook(ApprovalTrail trail, AuditLog audit, Organization organization, Clock clock) {
        this.trail = trail;
        this.audit = audit;
        this.organization = organization;
        this.clock = clock;
    }

    void write(ActKind kind, ActScene scene, String words) {
        trail.add(scene.approval().id(), entry(kind, scene, words));
        audit.record(scene.actor(), act(kind, scene.approval(), inWhosePlace(scene) + sentence(kind, words)));
    }

    private ApprovalAct entry(ActKind kind, ActScene scene, String words) {
        Step step = scene.step();
        Footing footing = scene.footing();
        Actor actor = scene.actor();
        return new ApprovalAct(
                0,
                kind,
                step == null ? null : step.stage(),
                step == null ? null : step.id(),
                scene.approval().edition(),
                actor.personCode(),
                footing == null ? actor.postCode() : footing.post().code(),
                footing == null ? actor.postName() : footing.post().name(),
                footing == null ? null : footing.capacity(),
                words,
                Instant.now(clock));
    }

    /** 代わって行ったときは、誰の職に代わったかを先に言う。 */
    private String inWhosePlace(ActScene scene) {
        Footing footing = scene.footing();
        return footing == null || footing.post().code().equals(scene.askedPost())
                ? ""
                : organization.post(scene.askedPost()).name() + "に代わって、"
                        + footing.post().name() + "が";
    }

    private static Act act(ActKind kind, Approval approval, String summary) {
        String code = "approval." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Act act = Act.of(code, Approval.SUBJECT, String.valueOf(approval.id()), approval.name() + "　" + summary);
        return approval.itemId() == null ? act : act.onItem(approval.itemId());
    }

    private static String sentence(ActKind kind, String words) {
        return kind.label() + (words == null ? "" : "（" + words + "）");
    }
}
