package jp.michisuji.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Scope;
import org.springframework.stereotype.Component;

/**
 * 案件の見え方。限定（検討中・非公開）の案件を、見てよい職のほかに見せない、ただ一つの関所。
 *
 * <p>Every read model that shows an item, or anything that belongs to one, asks here. What a process does for itself is
 * not hidden from it: outside a login everything is seen.
 */
@Component
public class ItemVisibility {

    private final LimitedItems limited;
    private final Permissions permissions;
    private final CurrentUser user;

    ItemVisibility(LimitedItems limited, Permissions permissions, CurrentUser user) {
        this.limited = limited;
        this.permissions = permissions;
        this.user = user;
    }

    /** 今の利用者に見える範囲。一覧は一度だけ尋ねて使い回す。 */
    public Sight sight() {
        if (!user.isLoggedIn() || permissions.scope(Action.ITEM_LIMITED_READ) == Scope.ALL) {
            return Sight.FULL;
        }
        boolean reads = permissions.allows(Action.ITEM_READ) || permissions.allows(Action.TASK_WORK);
        return reads ? new Sight(false, limited.hiddenFrom(posts())) : Sight.BLIND;
    }

    /** 庁内のだれに見せてもよい範囲。限定の案件は、どれも伏せる。 */
    public Sight published() {
        return new Sight(false, limited.hiddenFrom(List.of()));
    }

    public boolean sees(Long itemId) {
        return sight().sees(itemId);
    }

    /** @throws NotVisibleException 見せない案件である。あることも知らせない */
    public void demand(Long itemId) {
        if (!sees(itemId)) {
            throw new NotVisibleException("限定の案件です: " + itemId);
        }
    }

    /** これらの職の人へ知らせるとき、伏せる案件。 */
    public Set<Long> hiddenFrom(Collection<String> postCodes) {
        return limited.hiddenFrom(postCodes);
    }

    /** A named post counts only with a role that may read limited items; a task, also where it is a deputy's. */
    private List<String> posts() {
        return permissions.allows(Action.ITEM_LIMITED_READ) ? user.taskPostCodes() : List.of();
    }
}
