package jp.michisuji.meeting.inquiry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.michisuji.document.Documents;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 照会に添えた資料の台帳。本体は資料の書庫にある。 */
@Repository
public class InquiryPapers {

    private final JdbcClient jdbc;
    private final Documents documents;

    InquiryPapers(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    public List<StoredDocument> of(long inquiryId) {
        return ids(inquiryId).stream()
                .map(documents::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Long> ids(long inquiryId) {
        return jdbc.sql("select document_id from inquiry_paper where inquiry_id = ? order by position, document_id")
                .param(inquiryId)
                .query(Long.class)
                .list();
    }

    void attach(long inquiryId, Collection<NewDocument> files, Actor actor) {
        files.forEach(file -> attach(inquiryId, documents.store(file, actor).id()));
    }

    private void attach(long inquiryId, long documentId) {
        jdbc.sql(
                        """
                        insert into inquiry_paper (inquiry_id, document_id, position)
                        select :inquiry, :document, count(*) from inquiry_paper where inquiry_id = :inquiry
                        on conflict do nothing""")
                .param("inquiry", inquiryId)
                .param("document", documentId)
                .update();
    }

    void detach(long inquiryId, Collection<Long> documentIds) {
        jdbc.sql("delete from inquiry_paper where inquiry_id = ? and document_id = any(?)")
                .params(inquiryId, documentIds.toArray(Long[]::new))
                .update();
    }

    /** 前の照会の資料を、写した照会にも添える。 */
    void copy(long from, long to) {
        ids(from).forEach(document -> attach(to, document));
    }
}
