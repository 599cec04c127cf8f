package jp.michisuji.operations;

import java.time.LocalDateTime;
import java.util.Optional;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.audit.ChainVerdict;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;

/**
 * 鎖の検査の記録。誰がいつ確かめ、どうであったか。
 *
 * <p>Kept in the audit record itself: every node knows it, and it cannot be changed afterwards.
 */
@Component
class ChainInspections {

    private static final String SUBJECT = "audit-chain";
    private static final String ONLY = "1";
    private static final String SOUND = "異常なし";

    private final AuditLog log;

    ChainInspections(AuditLog log) {
        this.log = log;
    }

    void record(Actor actor, ChainVerdict verdict) {
        log.record(actor, Act.of("audit.verify", SUBJECT, ONLY, "監査記録の鎖を確かめた").changed("結果", null, verdict.words()));
    }

    Optional<AuditEntry> latest() {
        return log.ofSubject(SUBJECT, ONLY).stream().findFirst();
    }

    /** Japanese time of the last check nobody asked for. */
    Optional<LocalDateTime> latestBySystem() {
        return log.ofSubject(SUBJECT, ONLY).stream()
                .filter(entry -> Actor.system().equals(entry.actor()))
                .map(AuditEntry::at)
                .findFirst();
    }

    static String result(AuditEntry inspection) {
        return inspection.changes().get(0).after();
    }

    static boolean foundSound(AuditEntry inspection) {
        return result(inspection).startsWith(SOUND);
    }
}
