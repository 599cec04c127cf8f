package jp.michisuji.operations;

import jp.michisuji.audit.AuditEntry;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 監査記録の鎖の健診。初めから確かめるのは重いので、人が最後に確かめた結果を言う。 */
@Component
@Order(5)
class AuditChainCheck implements HealthCheck {

    private final ChainInspections inspections;

    AuditChainCheck(ChainInspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public Part part() {
        return Part.AUDIT_CHAIN;
    }

    @Override
    public Finding look() {
        return inspections
                .latest()
                .map(this::finding)
                .orElseGet(() -> new Finding(part(), Condition.UNKNOWN, "まだ一度も確かめていません。監査記録の画面で確かめられます。"));
    }

    private Finding finding(AuditEntry inspection) {
        String when = JapaneseDate.formatDateTime(inspection.at());
        return ChainInspections.foundSound(inspection)
                ? Finding.good(part(), when + "に確かめ、異常はありませんでした。")
                : Finding.bad(part(), when + "に確かめ、異常が見つかりました。" + ChainInspections.result(inspection));
    }
}
