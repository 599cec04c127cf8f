package jp.michisuji.operations;

import jp.michisuji.audit.AuditEntry;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 監査記録の鎖の健診。初めから確かめるのは重いので、最後に（夜ごと、または人が）確かめた結果を言う。 */
@Component
@Order(6)
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
                .orElseGet(() -> new Finding(part(), Condition.UNKNOWN, "まだ一度も確かめていません。夜のうちに確かめます。監査記録の画面でも確かめられます。"));
    }

    private Finding finding(AuditEntry inspection) {
        String when = JapaneseDate.formatDateTime(inspection.at());
        return ChainInspections.foundSound(inspection)
                ? Finding.good(part(), when + "に確かめ、異常はありませんでした。")
                : Finding.bad(part(), when + "に確かめ、異常が見つかりました。" + ChainInspections.result(inspection));
    }
}
