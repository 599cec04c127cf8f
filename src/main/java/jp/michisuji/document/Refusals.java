package jp.michisuji.document;

import jp.michisuji.access.CurrentUser;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 検査で断った記録。登録の取引は取り消されるので、断ったことは別の取引で残す。 */
@Component
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final AuditLog audit;
    private final CurrentUser user;

    Refusals(AuditLog audit, CurrentUser user) {
        this.audit = audit;
        this.user = user;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public DocumentRejectedException infected(NewDocument document, String sha256, String threat) {
        log.warn("資料 {} からウイルスを検出した: {}", sha256, threat);
        record(document, sha256, "document.infected", "をウイルス検査で断った（検出名 " + threat + "）");
        return new DocumentRejectedException("ウイルスが見つかったため登録できません（検出名: " + threat + "）。このファイルを開かず、情報システムの担当に知らせてください。");
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public DocumentRejectedException unscanned(NewDocument document, String sha256, ScanUnavailableException why) {
        log.error("資料 {} のウイルス検査ができない", sha256, why);
        record(document, sha256, "document.unscanned", "をウイルス検査ができないため断った");
        return new DocumentRejectedException("ウイルス検査ができないため登録できません。少し待ってから、もう一度送ってください。続くときは、システム管理者に知らせてください。");
    }

    private void record(NewDocument document, String sha256, String action, String what) {
        audit.record(
                user.actor(),
                Act.of(
                        action,
                        "document",
                        sha256,
                        "資料「" + document.title().strip() + "」（" + document.storedName() + "）" + what));
    }
}
