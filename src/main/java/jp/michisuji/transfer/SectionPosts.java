package jp.michisuji.transfer;

import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 課・部に当たる職。これから始まる移管の、出す側と受ける側になる。動いている移管の当事者は変えない。 */
@Component
public class SectionPosts {

    private final DutySections sections;
    private final Organization organization;
    private final AuditLog audit;

    SectionPosts(DutySections sections, Organization organization, AuditLog audit) {
        this.sections = sections;
        this.organization = organization;
        this.audit = audit;
    }

    /** 当てられる職。課長と部長、それに既に当たっている職。組織の順に。 */
    public List<Post> choices(DutySection section) {
        return organization.posts().stream()
                .filter(post ->
                        post.rank().isAbove(Rank.KAKARICHO) || section.posts().contains(post.code()))
                .toList();
    }

    /** 当たる職。当てた順に。 */
    public List<Post> of(DutySection section) {
        return section.posts().stream().map(organization::post).toList();
    }

    /**
     * @param seen 見ていた課・部
     * @param posts 当てる職の符号。空なら、当てない
     * @throws ConflictException 先に誰かが当て直した
     */
    @Transactional
    public void assign(DutySection seen, List<String> posts, Actor actor) {
        sections.lock(seen.name());
        DutySection before = sections.get(seen.name());
        if (!before.posts().equals(seen.posts())) {
            throw new ConflictException("他の職員が先にこの課・部の職を当て直しました");
        }
        sections.assign(before.name(), posts);
        audit.record(
                actor,
                Act.of("duty-section.assign", "duty-section", before.name(), "「" + before.name() + "」に当たる職を決めた")
                        .changed("当たる職", names(before.posts()), names(posts)));
    }

    private String names(List<String> posts) {
        return posts.stream().map(code -> organization.post(code).name()).collect(Collectors.joining("、"));
    }
}
