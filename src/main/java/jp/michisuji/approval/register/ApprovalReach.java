package jp.michisuji.approval.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Scope;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.stereotype.Component;

/**
 * 読める範囲。今の利用者が読める起案を選ぶ条件。一覧も、一件の画面も、同じ条件で決める。
 *
 * <p>A draft is its drafter's own until it is sent, but for those informed beforehand. Later whoever has the drafter's
 * post in scope reads it, besides everybody on its route and in its circulation. What was decided and is open to the
 * public is open to all within the office who may read decisions at all.
 */
@Component
class ApprovalReach {

    /** {@code a} は起案の行。限定の案件の起案は、経路や回りで関わる職のほかには、範囲の内でも見せない。 */
    static final String READS =
            """
             (a.drafter_post = any(:own)
               or a.drafter_post = any(:tasks) and (a.state <> 'DRAFT' or a.origin_type is not null)
               or a.state <> 'DRAFT' and exists (select 1 from approval_step s where s.approval_id = a.id
                    and (s.post_code = any(:tasks) or s.acted_post = any(:tasks)))
               or exists (select 1 from approval_circulation c where c.approval_id = a.id
                    and c.sent_at is not null and c.post_code = any(:tasks))
               or exists (select 1 from approval_post_review r where r.approval_id = a.id and r.post_code = any(:tasks))
               or (a.item_id is null or a.item_id <> all(:hidden))
                  and (a.state <> 'DRAFT' and (:everything or a.drafter_post = any(:readable))
                       or a.state = 'DECIDED' and a.disclosure = 'OPEN'))
            """;

    private final Permissions permissions;
    private final CurrentUser user;
    private final Organization organization;
    private final ItemVisibility items;

    ApprovalReach(Permissions permissions, CurrentUser user, Organization organization, ItemVisibility items) {
        this.permissions = permissions;
        this.user = user;
        this.organization = organization;
        this.items = items;
    }

    /** 条件に入れる値。 */
    Map<String, Object> values() {
        Scope scope = permissions.scope(Action.APPROVAL_READ);
        Map<String, Object> values = new HashMap<>();
        values.put("own", array(user.postCodes()));
        values.put("tasks", array(user.taskPostCodes()));
        values.put("hidden", items.sight().hidden().toArray(Long[]::new));
        values.put("everything", scope == Scope.ALL);
        values.put("readable", array(scope == Scope.ALL ? List.of() : readable()));
        return values;
    }

    private List<String> readable() {
        return organization.posts().stream()
                .map(Post::code)
                .filter(code -> permissions.reaches(Action.APPROVAL_READ, code))
                .toList();
    }

    private static String[] array(Collection<String> codes) {
        return codes.toArray(String[]::new);
    }
}
