package jp.michisuji.meeting;

import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 会議体の定め。座長、事務局、いつもの場所、要旨の確認の仕方と、構成員。 */
@Component
@Transactional
public class BodyCharter {

    private final Bodies bodies;
    private final BodyMembers members;
    private final Organization organization;
    private final AuditLog audit;

    BodyCharter(Bodies bodies, BodyMembers members, Organization organization, AuditLog audit) {
        this.bodies = bodies;
        this.members = members;
        this.organization = organization;
        this.audit = audit;
    }

    /**
     * 定めを改める。同じなら何も残さない。
     *
     * @param seen 改める人が見ていた定め
     * @throws ConflictException 他の職員が先に改めた
     */
    public void revise(Body seen, Body wanted, Actor actor) {
        bodies.lock(wanted.code());
        Body before = bodies.get(wanted.code());
        if (!before.equals(seen)) {
            throw new ConflictException("他の職員が先に" + before.name() + "の定めを改めました");
        }
        if (before.equals(wanted)) {
            return;
        }
        bodies.revise(wanted);
        audit.record(actor, act(before, wanted));
    }

    /** @throws ConflictException 既に構成員である */
    public void add(String bodyCode, String postCode, Actor actor) {
        Body body = bodies.get(bodyCode);
        Post post = organization.post(postCode);
        if (!members.add(bodyCode, postCode)) {
            throw new ConflictException(post.name() + "は、既に" + body.name() + "の構成員です");
        }
        audit.record(actor, act(body, "body.member.add", body.name() + "の構成員に" + post.name() + "を加えた"));
    }

    /** @throws ConflictException 構成員でない */
    public void remove(String bodyCode, String postCode, Actor actor) {
        Body body = bodies.get(bodyCode);
        if (!members.remove(bodyCode, postCode)) {
            throw new ConflictException(nameOf(postCode) + "は、既に" + body.name() + "の構成員から外れています");
        }
        audit.record(actor, act(body, "body.member.remove", body.name() + "の構成員から" + nameOf(postCode) + "を外した"));
    }

    private Act act(Body before, Body after) {
        return act(before, "body.revise", before.name() + "の定めを改めた")
                .changed("座長", nameOf(before.chairPost()), nameOf(after.chairPost()))
                .changed("事務局", nameOf(before.secretariatPost()), nameOf(after.secretariatPost()))
                .changed("いつもの場所", before.room(), after.room())
                .changed("返事がないとき", consent(before), consent(after))
                .changed("備考", before.note(), after.note());
    }

    private static Act act(Body body, String action, String summary) {
        return Act.of(action, "body", body.code(), summary);
    }

    private static String consent(Body body) {
        return body.silentConsent() ? "異議なしとする" : "返事を待つ";
    }

    private String nameOf(String postCode) {
        return postCode == null
                ? null
                : organization.findPost(postCode).map(Post::name).orElse(postCode);
    }
}
