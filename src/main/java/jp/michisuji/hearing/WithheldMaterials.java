package jp.michisuji.hearing;

import jp.michisuji.document.DocumentGuard;
import jp.michisuji.workflow.HiddenPapers;
import org.springframework.stereotype.Component;

/** 取り出させない説明資料。限定の案件の聴取と説明会のもの。 */
@Component
class WithheldMaterials implements DocumentGuard {

    private static final String WITHHELD =
            """
            select exists (select 1 from hearing h left join briefing_material m on m.hearing_id = h.id
                where h.item_id = any(:hidden) and :document in (h.material_document_id, m.document_id))""";

    private final HiddenPapers hidden;

    WithheldMaterials(HiddenPapers hidden) {
        this.hidden = hidden;
    }

    @Override
    public boolean withholds(long documentId) {
        return hidden.include(documentId, WITHHELD);
    }
}
