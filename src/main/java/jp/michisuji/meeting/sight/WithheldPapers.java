package jp.michisuji.meeting.sight;

import jp.michisuji.document.DocumentGuard;
import jp.michisuji.workflow.HiddenPapers;
import org.springframework.stereotype.Component;

/** 取り出させない会議の資料。限定の案件の資料のどの版も、その案件の照会に添えたものも、限定の議題のある会議の文書も。 */
@Component
class WithheldPapers implements DocumentGuard {

    private static final String WITHHELD =
            """
            select exists (select 1 from paper p join deliberation d on d.id = p.deliberation_id
                where d.item_id = any(:hidden) and (p.document_id = :document or exists
                  (select 1 from paper_version v where v.paper_id = p.id and v.document_id = :document)))
              or exists (select 1 from verdict_paper x join verdict w on w.id = x.verdict_id
                join deliberation d on d.id = w.deliberation_id
                where d.item_id = any(:hidden) and x.document_id = :document)
              or exists (select 1 from paper_edition e join deliberation d on d.item_id = any(:hidden)
                left join agenda_item a on a.deliberation_id = d.id
                where e.document_id = :document and e.sitting_id in (d.sitting_id, a.sitting_id))
              or exists (select 1 from inquiry_paper q join inquiry i on i.id = q.inquiry_id
                where i.item_id = any(:hidden) and q.document_id = :document)""";

    private final HiddenPapers hidden;

    WithheldPapers(HiddenPapers hidden) {
        this.hidden = hidden;
    }

    @Override
    public boolean withholds(long documentId) {
        return hidden.include(documentId, WITHHELD);
    }
}
