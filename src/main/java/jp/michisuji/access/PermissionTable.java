package jp.michisuji.access;

import static jp.michisuji.access.Action.*;
import static jp.michisuji.access.Role.*;
import static jp.michisuji.access.Scope.*;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * 権限の表。誰が何をどの範囲でしてよいかを定める、ただ一つの場所。
 *
 * <p>Several roles add up: the widest scope counts. Whoever operates the system does not decide on reform matters, so
 * ADMIN has no task and no item of its own to work on.
 *
 * <p>A deputy works on the tasks of the absent holder's post, and gains none of its other permissions.
 */
public final class PermissionTable {

    private static final Role[] COLUMNS = {LEAD, OFFICE, CHIEF, DIRECTOR, SECRETARIAT, STAFF, VIEWER, ADMIN};

    private static final Set<Action> DEPUTY = Set.of(TASK_READ, TASK_WORK, ITEM_LIMITED_READ);

    private static final Map<Action, Map<Role, Scope>> ROWS = new EnumMap<>(Action.class);

    static {
        // spotless:off
        //                       LEAD  OFFICE CHIEF    DIRECTOR     SECRET.  STAFF     VIEWER ADMIN

        // 共通
        row(HOME,                ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL,   ALL);
        row(PROFILE,             OWN,  OWN,  OWN,      OWN,         OWN,     OWN,      OWN,   OWN);
        row(DEMO_CLOCK,          ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL,   ALL);

        // 仕事と期限
        row(TASK_READ,           ALL,  ALL,  SECTION,  DEPARTMENT,  SECTION, SECTION,  NONE,  NONE);
        row(TASK_WORK,           OWN,  OWN,  OWN,      OWN,         OWN,     OWN,      NONE,  NONE);
        row(TASK_REASSIGN,       ALL,  ALL,  SECTION,  DEPARTMENT,  SECTION, NONE,     NONE,  NONE);
        row(TASK_NUDGE,          ALL,  NONE, NONE,     NONE,        NONE,    NONE,     NONE,  NONE);
        row(DEADLINE_EXTEND,     OWN,  OWN,  OWN,      OWN,         OWN,     OWN,      NONE,  NONE);
        row(CHANGE_READ,         ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL,   NONE);

        // 改革案件と資料
        row(ITEM_READ,           ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL,   NONE);
        row(ITEM_LIMITED_READ,   ALL,  ALL,  OWN,      OWN,         OWN,     OWN,      NONE,  NONE);
        row(ITEM_LIMIT,          ALL,  NONE, OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(ITEM_PROPOSE,        ALL,  ALL,  OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(ITEM_TARGET,         ALL,  ALL,  OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(ITEM_TIMING,         ALL,  NONE, NONE,     NONE,        NONE,    NONE,     NONE,  NONE);
        row(ITEM_WITHDRAW,       ALL,  NONE, OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(DOCUMENT_READ,       ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL,   NONE);
        row(REPORT_READ,         ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL,   NONE);

        // 会議
        row(MEETING_READ,        ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL,   NONE);
        row(BODY_EDIT,           ALL,  ALL,  NONE,     NONE,        OWN,     NONE,     NONE,  NONE);
        row(MEETING_EDIT,        ALL,  ALL,  NONE,     NONE,        OWN,     NONE,     NONE,  NONE);
        row(AGENDA_EDIT,         ALL,  ALL,  NONE,     NONE,        OWN,     NONE,     NONE,  NONE);
        row(MEETING_CALL,        ALL,  ALL,  NONE,     NONE,        OWN,     NONE,     NONE,  NONE);
        row(MEETING_PAPER,       ALL,  ALL,  OWN,      NONE,        OWN,     NONE,     NONE,  NONE);
        row(RECORD_EDIT,         ALL,  ALL,  NONE,     NONE,        OWN,     NONE,     NONE,  NONE);
        row(EDITION_SEAL,        ALL,  ALL,  NONE,     NONE,        OWN,     NONE,     NONE,  NONE);
        row(OPINION_EDIT,        ALL,  ALL,  NONE,     NONE,        OWN,     NONE,     NONE,  NONE);
        row(POINT_EDIT,          ALL,  ALL,  NONE,     NONE,        OWN,     NONE,     NONE,  NONE);

        // 照会
        row(INQUIRY_READ,        ALL,  ALL,  SECTION,  DEPARTMENT,  OWN,     SECTION,  NONE,  NONE);
        row(INQUIRY_EDIT,        ALL,  ALL,  OWN,      OWN,         OWN,     NONE,     NONE,  NONE);

        // 意見聴取
        row(HEARING_READ,        ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL,   NONE);
        row(HEARING_PLAN,        ALL,  NONE, NONE,     NONE,        NONE,    NONE,     NONE,  NONE);
        row(HEARING_EDIT,        ALL,  ALL,  OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(GROUP_EDIT,          ALL,  ALL,  OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(GROUP_CONTACT,       ALL,  ALL,  SECTION,  NONE,        NONE,    SECTION,  NONE,  NONE);
        row(BRIEFING_EDIT,       ALL,  ALL,  OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(BRIEFING_SIGN_UP,    OWN,  NONE, OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(BRIEFING_ASK,        ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL ,  NONE);

        // 工程表
        row(SCHEDULE_READ,       ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL,   NONE);
        row(SCHEDULE_PLAN,       ALL,  NONE, NONE,     NONE,        NONE,    NONE,     NONE,  NONE);

        // 業務移管
        row(DUTY_READ,           ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL,   NONE);
        row(DUTY_EDIT,           ALL,  ALL,  NONE,     NONE,        NONE,    NONE,     NONE,  NONE);
        row(DUTY_IMPORT,         ALL,  ALL,  NONE,     NONE,        NONE,    NONE,     NONE,  NONE);
        row(TRANSFER_READ,       ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL,   NONE);
        row(TRANSFER_START,      ALL,  ALL,  NONE,     NONE,        NONE,    NONE,     NONE,  NONE);
        row(REQUIREMENT_EDIT,    ALL,  ALL,  OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(TRACK_REOPEN,        ALL,  ALL,  OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(HANDOVER_EDIT,       ALL,  ALL,  OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(TRANSFER_MOVE,       ALL,  NONE, OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(TRANSFER_STOP,       ALL,  NONE, OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(TRANSFER_LEAD,       ALL,  NONE, OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(LAYOUT_READ,         ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL,   NONE);
        row(LAYOUT_OPEN,         ALL,  ALL,  OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(LAYOUT_MEMBER,       ALL,  ALL,  OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(LAYOUT_DISSOLVE,     ALL,  ALL,  OWN,      NONE,        NONE,    NONE,     NONE,  NONE);
        row(BUDGET_WINDOW_EDIT,  ALL,  ALL,  NONE,     NONE,        NONE,    NONE,     NONE,  NONE);

        // 決裁。起案した職・経路の職・回覧を受けた職は、範囲の外でも見る
        row(APPROVAL_READ,       ALL,  ALL,  SECTION,  DEPARTMENT,  ALL,     SECTION,  OWN,   NONE);
        row(APPROVAL_DRAFT,      OWN,  OWN,  OWN,      OWN,         OWN,     OWN,      NONE,  NONE);
        row(APPROVAL_SETTINGS,   ALL,  NONE, NONE,     NONE,        NONE,    NONE,     NONE,  NONE);

        // 設定
        row(SETTINGS_READ,       ALL,  ALL,  ALL,      ALL,         ALL,     ALL,      ALL,   ALL);
        row(ORGANIZATION_EDIT,   ALL,  NONE, NONE,     NONE,        NONE,    NONE,     NONE,  ALL);
        row(CLOSED_DAY_EDIT,     ALL,  NONE, NONE,     NONE,        NONE,    NONE,     NONE,  ALL);
        row(ABSENCE_EDIT,        ALL,  OWN,  SECTION,  DEPARTMENT,  OWN,     OWN,      OWN,   ALL);
        row(RULE_EDIT,           ALL,  ALL,  NONE,     NONE,        NONE,    NONE,     NONE,  NONE);
        row(RULE_APPROVE,        ALL,  ALL,  NONE,     NONE,        NONE,    NONE,     NONE,  NONE);

        // メールと運用
        row(MAIL_READ,           ALL,  ALL,  OWN,      OWN,         OWN,     OWN,      OWN,   ALL);
        row(MAIL_TEXT_READ,      ALL,  ALL,  OWN,      OWN,         OWN,     OWN,      OWN,   OWN);
        row(MAIL_OPERATE,        NONE, NONE, NONE,     NONE,        NONE,    NONE,     NONE,  ALL);
        row(ACCOUNT_EDIT,        NONE, NONE, NONE,     NONE,        NONE,    NONE,     NONE,  ALL);
        row(ROLE_EDIT,           NONE, NONE, NONE,     NONE,        NONE,    NONE,     NONE,  ALL);
        row(OPERATE,             NONE, NONE, NONE,     NONE,        NONE,    NONE,     NONE,  ALL);
        row(JOB_OPERATE,         NONE, NONE, NONE,     NONE,        NONE,    NONE,     NONE,  ALL);
        row(BACKUP,              NONE, NONE, NONE,     NONE,        NONE,    NONE,     NONE,  ALL);
        row(AUDIT_READ,          ALL,  NONE, NONE,     NONE,        NONE,    NONE,     NONE,  ALL);
        row(AUDIT_CONTENT,       ALL,  NONE, NONE,     NONE,        NONE,    NONE,     NONE,  NONE);
        // spotless:on
    }

    private PermissionTable() {}

    public static Scope scope(Action action, Role role) {
        return ROWS.get(action).get(role);
    }

    /** The widest scope any of the roles gives. */
    public static Scope scope(Action action, Collection<Role> roles) {
        return roles.stream().map(role -> scope(action, role)).reduce(NONE, Scope::widerOf);
    }

    /** True for what a deputy may do for the post stood in for, and only for that post. */
    public static boolean isForDeputies(Action action) {
        return DEPUTY.contains(action);
    }

    /** The whole table, for the page that shows it. */
    public static Map<Action, Map<Role, Scope>> rows() {
        return Collections.unmodifiableMap(ROWS);
    }

    private static void row(Action action, Scope... scopes) {
        Map<Role, Scope> row = new EnumMap<>(Role.class);
        for (int column = 0; column < COLUMNS.length; column++) {
            row.put(COLUMNS[column], scopes[column]);
        }
        ROWS.put(action, row);
    }
}
