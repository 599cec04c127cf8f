package jp.michisuji.reform;

import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 限定の窓口。案件を限定にし、見てよい職を改め、また庁内に公開する。理由とともに記録に残す。 */
@Component
@Transactional
public class Limiting {

    private final VisibleItems items;
    private final ItemLimits limits;
    private final Permissions permissions;
    private final Organization organization;
    private final CurrentUser user;
    private final AuditLog audit;

    Limiting(
            VisibleItems items,
            ItemLimits limits,
            Permissions permissions,
            Organization organization,
            CurrentUser user,
            AuditLog audit) {
        this.items = items;
        this.limits = limits;
        this.permissions = permissions;
        this.organization = organization;
        this.user = user;
        this.audit = audit;
    }

    /**
     * 限定にする。既に限定なら、理由と見てよい職を改める。
     *
     * @throws ConflictException 見ていた版から変わっている
     */
    public void limit(ItemLimit wanted) {
        ReformItem item = changeable(wanted.itemId());
        ItemLimit before = limits.of(item.id());
        demand(limits.limit(wanted));
        record("item.limit", item, "限定（検討中・非公開）にした。理由: " + wanted.reason(), before);
    }

    /** @throws ConflictException 見ていた版から変わっている */
    public void open(long itemId, String reason, int version) {
        ReformItem item = changeable(itemId);
        ItemLimit before = limits.of(itemId);
        demand(limits.open(itemId, version));
        record("item.open", item, "庁内に公開した。理由: " + reason, before);
    }

    private ReformItem changeable(long id) {
        ReformItem item = items.get(id);
        permissions.demandOn(Action.ITEM_LIMIT, item.ownerPost());
        return item;
    }

    private void record(String action, ReformItem item, String summary, ItemLimit before) {
        ItemLimit after = limits.of(item.id());
        Act act = Act.of(action, "item", String.valueOf(item.id()), summary).onItem(item.id());
        audit.record(
                user.actorAs(item.ownerPost()),
                act.changed("公開の別", before.inWords(), after.inWords())
                        .changed("見てよい職", inWords(before.readers()), inWords(after.readers())));
    }

    private String inWords(List<String> posts) {
        return posts.stream()
                .map(code -> organization.findPost(code).map(Post::name).orElse(code))
                .collect(Collectors.joining("、"));
    }

    private static void demand(boolean fresh) {
        if (!fresh) {
            throw new ConflictException("他の職員が先に公開の別を変えました");
        }
    }
}
