package jp.michisuji.overview.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.register.ApprovalFilter;
import jp.michisuji.approval.register.ApprovalFilter.Sort;
import jp.michisuji.approval.register.ApprovalFilter.View;
import jp.michisuji.approval.register.ApprovalList;
import org.springframework.stereotype.Component;

/** ホームの決裁の件数。自分の職を待つものと、自分の起案の今。 */
@Component
class ApprovalTally {

    /**
     * 一つの件数。
     *
     * @param href その件数の起案が並ぶ一覧
     */
    record Entry(String label, long count, String href) {}

    private final ApprovalList list;
    private final Permissions permissions;

    ApprovalTally(ApprovalList list, Permissions permissions) {
        this.list = list;
        this.permissions = permissions;
    }

    /** 承認も起案もしない人には空。 */
    List<Entry> entries() {
        if (!permissions.allows(Action.APPROVAL_READ) || !permissions.allows(Action.TASK_WORK)) {
            return List.of();
        }
        return List.of(
                entry("承認待ち", View.WAITING, null),
                entry("後閲・供覧", View.SEEING, null),
                entry("戻された自分の起案", View.MINE, ApprovalState.RETURNED),
                entry("回議中の自分の起案", View.MINE, ApprovalState.CIRCULATING));
    }

    private Entry entry(String label, View view, ApprovalState state) {
        long count = list.count(new ApprovalFilter(view, state, null, null, null, Sort.RECENT));
        String narrowed = state == null ? "" : "&state=" + state.name();
        return new Entry(label, count, "/approvals?view=" + view.name() + narrowed);
    }
}
