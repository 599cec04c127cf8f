package jp.michisuji.operations.audit;

import java.util.List;
import java.util.Set;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditQuery;
import jp.michisuji.audit.AuditRow;
import org.springframework.stereotype.Component;

/**
 * 監査記録の覆い。システム管理者には、業務の中身（何を、前と後の値、対象と案件の番号）を見せない。
 *
 * <p>What belongs to running the system is named here; everything else counts as business.
 */
@Component
class AuditVeil {

    private static final Set<String> SYSTEM = Set.of(
            "account",
            "address-fault",
            "audit-chain",
            "audit-export",
            "backup",
            "calendar",
            "calendar-feed",
            "mail-hold",
            "organization",
            "person",
            "post",
            "session");

    private final Permissions permissions;

    AuditVeil(Permissions permissions) {
        this.permissions = permissions;
    }

    /** A search by content finds only what may be read. */
    AuditQuery over(AuditQuery query) {
        return lifted() ? query : query.within(SYSTEM);
    }

    boolean hides(AuditRow row) {
        return !lifted() && !SYSTEM.contains(row.entry().subjectType());
    }

    AuditEntry open(AuditRow row) {
        AuditEntry entry = row.entry();
        return hides(row)
                ? new AuditEntry(
                        entry.id(),
                        entry.at(),
                        entry.actor(),
                        entry.action(),
                        entry.subjectType(),
                        "",
                        null,
                        "",
                        List.of())
                : entry;
    }

    boolean lifted() {
        return permissions.allows(Action.AUDIT_CONTENT);
    }
}
