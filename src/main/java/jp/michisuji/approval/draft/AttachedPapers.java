package jp.michisuji.approval.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import jp.michisuji.approval.ApprovalPaper;
import jp.michisuji.document.Documents;
import jp.michisuji.document.StoredDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 添付の台帳。外しても差し替えても、前の添付は残る。 */
@Repository
public class AttachedPapers {

    private static final String PAPERS = "select * from approval_paper where approval_id = ? ";

    private final JdbcClient jdbc;
    private final Documents documents;

    AttachedPapers(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** 今付いている添付。 */
    public List<AttachedPaper> of(long approvalId) {
        return withDocuments(papers(approvalId, "and to_edition is null order by position, id"));
    }

    /** 外したものも含む、これまでのすべて。 */
    public List<AttachedPaper> ever(long approvalId) {
        return withDocuments(papers(approvalId, "order by position, id"));
    }

    /** 添えている起案。 */
    public List<Long> approvalsWith(long documentId) {
        return jdbc.sql("select distinct approval_id from approval_paper where document_id = ?")
                .param(documentId)
                .query(Long.class)
                .list();
    }

    /**
     * 添える。
     *
     * @param fromEdition この版から付く
     */
    void add(long approvalId, StoredDocument document, int fromEdition) {
        jdbc.sql(
                        """
                        insert into approval_paper (approval_id, document_id, title, position, from_edition)
                        select :approval, :document, :title, coalesce(max(position), 0) + 1, :from
                          from approval_paper where approval_id = :approval""")
                .param("approval", approvalId)
                .param("document", document.id())
                .param("title", document.title())
                .param("from", fromEdition)
                .update();
    }

    void replace(long approvalId, ApprovalPaper earlier, StoredDocument document, int fromEdition) {
        remove(earlier.id(), fromEdition - 1);
        jdbc.sql(
                        """
                        insert into approval_paper (approval_id, document_id, title, position, from_edition, replaces)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(approvalId, document.id(), earlier.title(), earlier.position(), fromEdition, earlier.id())
                .update();
    }

    void remove(long paperId, int lastEdition) {
        jdbc.sql("update approval_paper set to_edition = ? where id = ?")
                .params(lastEdition, paperId)
                .update();
    }

    private List<ApprovalPaper> papers(long approvalId, String rest) {
        return jdbc.sql(PAPERS + rest)
                .param(approvalId)
                .query(AttachedPapers::paper)
                .list();
    }

    private List<AttachedPaper> withDocuments(List<ApprovalPaper> papers) {
        Map<Long, StoredDocument> stored =
                documents.findAll(papers.stream().map(ApprovalPaper::documentId).toList());
        return papers.stream()
                .map(paper -> new AttachedPaper(paper, stored.get(paper.documentId())))
                .toList();
    }

    private static ApprovalPaper paper(ResultSet row, int number) throws SQLException {
        return new ApprovalPaper(
                row.getLong("id"),
                row.getLong("document_id"),
                row.getString("title"),
                row.getInt("position"),
                row.getInt("from_edition"),
                row.getObject("to_edition", Integer.class),
                row.getObject("replaces", Long.class));
    }
}
