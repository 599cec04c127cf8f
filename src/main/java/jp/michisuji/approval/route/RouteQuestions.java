package jp.michisuji.approval.route;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.approval.Approval;
import jp.michisuji.document.Documents;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.workflow.ItemTitles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 経路の問い方。起案から、経路の表に当てる事実を集める。 */
@Repository
public class RouteQuestions {

    private final JdbcClient jdbc;
    private final Documents documents;
    private final ItemTitles titles;

    RouteQuestions(JdbcClient jdbc, Documents documents, ItemTitles titles) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.titles = titles;
    }

    /** 今付いている添付と、属する案件の題名を合わせて問う。 */
    public RouteQuestion of(Approval approval) {
        Approval.Text text = approval.text();
        return new RouteQuestion(
                text.category(),
                text.amount(),
                approval.drafterPost(),
                words(approval),
                text.weight(),
                bytes(approval.id()));
    }

    private String words(Approval approval) {
        String item = approval.itemId() == null
                ? ""
                : titles.of(List.of(approval.itemId())).getOrDefault(approval.itemId(), "");
        return Stream.of(approval.text().subject(), approval.text().body(), item)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private long bytes(long approvalId) {
        List<Long> ids = jdbc.sql("select document_id from approval_paper where approval_id = ? and to_edition is null")
                .param(approvalId)
                .query(Long.class)
                .list();
        Map<Long, StoredDocument> stored = documents.findAll(ids);
        return stored.values().stream().mapToLong(StoredDocument::size).sum();
    }

    /** まだ回議に付していない起案。 */
    List<Long> drafts() {
        return jdbc.sql("select id from approval where state = 'DRAFT' order by id")
                .query(Long.class)
                .list();
    }
}
