package jp.michisuji.operations;

import java.util.List;
import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.audit.ChainVerdict;
import jp.michisuji.audit.ChainVerifier;
import org.springframework.stereotype.Component;

/** 監査記録の窓口。新しい記録を見せ、鎖を確かめ、確かめたことも記録に残す。 */
@Component
public class AuditDesk {

    private final AuditLog log;
    private final ChainVerifier verifier;
    private final ChainInspections inspections;
    private final AuditView view;
    private final Permissions permissions;
    private final CurrentUser user;

    AuditDesk(
            AuditLog log,
            ChainVerifier verifier,
            ChainInspections inspections,
            AuditView view,
            Permissions permissions,
            CurrentUser user) {
        this.log = log;
        this.verifier = verifier;
        this.inspections = inspections;
        this.view = view;
        this.permissions = permissions;
        this.user = user;
    }

    /** The newest first. What business they are about is withheld from those who see none. */
    public List<AuditEntry> latest(int limit) {
        permissions.demand(Action.OPERATE);
        return view.of(log.latest(limit));
    }

    /** Value of the newest seal, to be written down outside the database. */
    public Optional<String> head() {
        permissions.demand(Action.OPERATE);
        return verifier.head();
    }

    /** Reads the whole chain. No transaction around both steps: the check needs a snapshot of its own. */
    public ChainVerdict verify() {
        permissions.demand(Action.OPERATE);
        ChainVerdict verdict = verifier.verify();
        inspections.record(user.actor(), verdict);
        return verdict;
    }
}
