package jp.michisuji.hearing;

import java.util.Set;
import jp.michisuji.document.DocumentGuard;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 取り出させない説明資料。限定の案件の聴取と説明会のもの。 */
@Component
class WithheldMaterials implements DocumentGuard {

    private static final String WITHHELD =
            """
            select exists (select 1 from hearing h left join briefing_material m on m.hearing_id = h.id
                where h.item_id = any(:hidden) and :document in (h.material_document_id, m.document_id))""";

    private final ItemVisibility visibility;
    private final JdbcClient jdbc;

    WithheldMaterials(ItemVisibility visibility, JdbcClient jdbc) {
        this.visibility = visibility;
        this.jdbc = jdbc;
    }

    @Override
    public boolean withholds(long documentId) {
        Set<Long> hidden = visibility.sight().hidden();
        return !hidden.isEmpty()
                && jdbc.sql(WITHHELD)
                        .param("hidden", hidden.toArray(Long[]::new))
                        .param("document", documentId)
                        .query(Boolean.class)
                        .single();
    }
}
