package jp.michisuji.operations;

import java.util.List;
import java.util.Set;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** 監査記録の見え方。業務を見ない人には、業務の記録の番号・時刻・職・種別だけを見せ、文と前後の値を伏せる。 */
@Component
class AuditView {

    private static final String WITHHELD = "（業務の内容は業務の担当だけが見られます）";

    /** 業務でない主題。ここに書かれていない主題は、業務のものとして伏せる。 */
    private static final Set<String> OPERATION = Set.of(
            "account",
            "absence",
            "address-fault",
            "audit-chain",
            "backup",
            "calendar",
            "calendar-feed",
            "job",
            "mail",
            "mail-hold",
            "organization",
            "person",
            "post");

    private final ItemVisibility visibility;

    AuditView(ItemVisibility visibility) {
        this.visibility = visibility;
    }

    List<AuditEntry> of(List<AuditEntry> entries) {
        Sight sight = visibility.sight();
        return entries.stream()
                .map(entry -> shows(sight, entry) ? entry : withheld(entry))
                .toList();
    }

    private static boolean shows(Sight sight, AuditEntry entry) {
        return sight.blind() ? OPERATION.contains(entry.subjectType()) : sight.sees(entry.itemId());
    }

    private static AuditEntry withheld(AuditEntry entry) {
        return new AuditEntry(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.itemId(),
                entry.action() + WITHHELD,
                List.of());
    }
}
