package jp.michisuji.audit;

import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.organization.Actor;

/**
 * 監査記録の行。行った時のままの、誰が・どの職として・いつ・何を。
 *
 * @param at Japanese time
 * @param itemId the reform item it belongs to, or null
 */
public record AuditEntry(
        long id,
        LocalDateTime at,
        Actor actor,
        String action,
        String subjectType,
        String subjectId,
        Long itemId,
        String summary,
        List<Change> changes) {

    /** 変更。一つの項目の前と後の値。 */
    public record Change(String label, String before, String after) {}
}
