package jp.michisuji.access;

import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Deputies;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Succession;
import jp.michisuji.organization.SuccessionRegistry;
import jp.michisuji.organization.Superiors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 代理の順の窓口。職の代理と上司を定め、前と後を記録に残す。 */
@Component
@Transactional
public class SuccessionDesk {

    private final SuccessionRegistry registry;
    private final Deputies deputies;
    private final Superiors superiors;
    private final Organization organization;
    private final Permissions permissions;
    private final CurrentUser user;
    private final OwnGain gain;
    private final AuditLog audit;

    SuccessionDesk(
            SuccessionRegistry registry,
            Deputies deputies,
            Superiors superiors,
            Organization organization,
            Permissions permissions,
            CurrentUser user,
            OwnGain gain,
            AuditLog audit) {
        this.registry = registry;
        this.deputies = deputies;
        this.superiors = superiors;
        this.organization = organization;
        this.permissions = permissions;
        this.user = user;
        this.gain = gain;
        this.audit = audit;
    }

    /** @throws jp.michisuji.organization.UnknownPostException when one of the posts is not registered */
    public void decide(Succession wanted) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        Post post = organization.post(wanted.postCode());
        String deputiesBefore = inWords(deputies.of(post.code()));
        String superiorBefore = superiorOf(post);
        gain.demandNoneBy(() -> registry.register(wanted));
        Act act = Act.of("succession.decide", "post", post.code(), "「" + post.name() + "」の代理の順を定めた")
                .changed("代理", deputiesBefore, inWords(deputies.of(post.code())))
                .changed("上司", superiorBefore, superiorOf(post));
        audit.record(user.actor(), act);
    }

    private String superiorOf(Post post) {
        return superiors.of(post.code()).map(Post::name).orElse("");
    }

    private static String inWords(List<Post> posts) {
        return posts.stream().map(Post::name).collect(Collectors.joining("、"));
    }
}
