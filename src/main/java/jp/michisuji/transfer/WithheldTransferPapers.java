package jp.michisuji.transfer;

import jp.michisuji.document.DocumentGuard;
import jp.michisuji.workflow.HiddenPapers;
import org.springframework.stereotype.Component;

/** 取り出させない移管の資料。限定の案件の業務の、歩み・手順書・要る手続・引継書に添えたもの。 */
@Component
class WithheldTransferPapers implements DocumentGuard {

    private static final String WITHHELD =
            """
            select exists (select 1 from transfer t
                join (select transfer_id, document_id from transfer_step
                      union all select transfer_id, document_id from transfer_manual
                      union all select transfer_id, document_id from transfer_requirement
                      union all select transfer_id, document_id from handover_item) p on p.transfer_id = t.id
                where t.item_id = any(:hidden) and p.document_id = :document)""";

    private final HiddenPapers hidden;

    WithheldTransferPapers(HiddenPapers hidden) {
        this.hidden = hidden;
    }

    @Override
    public boolean withholds(long documentId) {
        return hidden.include(documentId, WITHHELD);
    }
}
