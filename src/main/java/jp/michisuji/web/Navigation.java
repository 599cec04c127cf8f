package jp.michisuji.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import org.springframework.stereotype.Component;

/** 案内。権限のあるページだけを並べる。 */
@Component
class Navigation {

    /** @param within 番地が離れていても、この項に属する頁 */
    private record Entry(String label, String href, Action action, List<String> within) {

        Entry(String label, String href, Action action) {
            this(label, href, action, List.of(href));
        }

        boolean holds(String path) {
            return within.stream().anyMatch(each -> isWithin(path, each));
        }
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry("ホーム", "/", Action.HOME),
            new Entry("受付箱", "/tasks", Action.TASK_READ),
            new Entry("改革案件", "/items", Action.ITEM_READ),
            new Entry("工程表", "/schedule", Action.SCHEDULE_READ),
            new Entry("星取表", "/duties", Action.DUTY_READ, List.of("/duties", "/layout-cases", "/transfers")),
            new Entry("会議", "/meetings", Action.MEETING_READ, List.of("/meetings", "/progress", "/opinions")),
            new Entry("照会", "/inquiries", Action.INQUIRY_READ),
            new Entry("決裁", "/approvals", Action.APPROVAL_READ),
            new Entry("意見聴取", "/hearings", Action.HEARING_READ, List.of("/hearings", "/hearing-groups", "/briefings")),
            new Entry("報告書", "/reports", Action.REPORT_READ, List.of("/reports", "/schedule/changes")),
            new Entry("メール記録", "/mails", Action.MAIL_READ),
            new Entry("設定", "/settings", Action.SETTINGS_READ),
            new Entry("監査", "/audit", Action.AUDIT_READ),
            new Entry("運用", "/operations", Action.OPERATE));

    private final Permissions permissions;

    Navigation(Permissions permissions) {
        this.permissions = permissions;
    }

    List<NavItem> at(String path) {
        return ENTRIES.stream()
                .filter(entry -> permissions.allows(entry.action()))
                .map(entry -> new NavItem(entry.label(), entry.href(), entry.holds(path)))
                .toList();
    }

    static boolean isWithin(String path, String href) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }
}
