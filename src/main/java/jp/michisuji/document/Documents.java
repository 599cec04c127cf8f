package jp.michisuji.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 資料の書庫。登録した内容は変わらない。改めるときは新しく登録する。 */
@Repository
public class Documents {

    private static final String FACTS =
            "select id, title, filename, content_type, size, sha256, uploaded_at, uploaded_by_label,"
                    + " scanned_at, scan_answer from document";

    private final JdbcClient jdbc;
    private final Reception reception;
    private final AuditLog audit;
    private final Clock clock;

    Documents(JdbcClient jdbc, Reception reception, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.reception = reception;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DocumentRejectedException where {@link Reception#check} refuses it */
    @Transactional
    public StoredDocument store(NewDocument document, Actor actor) {
        Scan scan = reception.vet(document);
        StoredDocument stored = find(insert(document, scan, actor)).orElseThrow();
        String summary = "資料「" + stored.title() + "」（" + stored.filename() + "）を登録した";
        audit.record(
                actor,
                Act.of("document.store", "document", String.valueOf(stored.id()), summary)
                        .changed("SHA-256", null, stored.sha256()));
        return stored;
    }

    /**
     * 写しを取る。内容の同じ新しい資料で、誰に見せるかは、写しを持つ業務が定める。検査の結果も写す。
     *
     * @throws NotFoundException where there is no such document
     */
    @Transactional
    public StoredDocument copy(long id, Actor actor) {
        StoredDocument original = find(id).orElseThrow(NotFoundException::new);
        StoredDocument copied = find(insertCopy(id, actor)).orElseThrow();
        String summary = "資料「" + original.title() + "」（" + original.filename() + "）の写しを取った";
        audit.record(
                actor,
                Act.of("document.copy", "document", String.valueOf(copied.id()), summary)
                        .changed("SHA-256", null, copied.sha256()));
        return copied;
    }

    public Optional<StoredDocument> find(long id) {
        return jdbc.sql(FACTS + " where id = ?").param(id).query(Documents::map).optional();
    }

    /** By id; ids without a document are left out. */
    public Map<Long, StoredDocument> findAll(Collection<Long> ids) {
        return jdbc
                .sql(FACTS + " where id = any(?)")
                .param(ids.toArray(Long[]::new))
                .query(Documents::map)
                .list()
                .stream()
                .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
    }

    /** @throws NotFoundException where there is no such document */
    public byte[] content(long id) {
        return jdbc.sql("select content from document where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    private long insert(NewDocument document, Scan scan, Actor actor) {
        String filename = document.storedName();
        return jdbc.sql(
                        """
                        insert into document (title, filename, content_type, size, sha256, content, uploaded_at,
                            uploaded_by_person, uploaded_by_label, uploaded_by_post, scanned_at, scan_answer)
                        values (:title, :filename, :type, :size, :sha256, :content, :at, :person, :label, :post,
                            :scannedAt, :scanAnswer)
                        returning id
                        """)
                .param("title", document.title().strip())
                .param("filename", filename)
                .param("type", FileKind.of(filename).contentType())
                .param("size", document.content().length)
                .param("sha256", Sha256.of(document.content()))
                .param("content", document.content())
                .param("at", OffsetDateTime.now(clock))
                .param("person", actor.personCode())
                .param("label", actor.personLabel())
                .param("post", actor.postCode())
                .param("scannedAt", scan.done() ? Timestamp.from(scan.at()) : null)
                .param("scanAnswer", scan.answer())
                .query(Long.class)
                .single();
    }

    private long insertCopy(long id, Actor actor) {
        return jdbc.sql(
                        """
                        insert into document (title, filename, content_type, size, sha256, content, uploaded_at,
                            uploaded_by_person, uploaded_by_label, uploaded_by_post, scanned_at, scan_answer)
                        select title, filename, content_type, size, sha256, content, :at, :person, :label, :post,
                            scanned_at, scan_answer
                          from document where id = :id
                        returning id
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("person", actor.personCode())
                .param("label", actor.personLabel())
                .param("post", actor.postCode())
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private static StoredDocument map(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                row.getLong("id"),
                row.getString("title"),
                row.getString("filename"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("uploaded_by_label"),
                scan(row));
    }

    private static Scan scan(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("scanned_at");
        return at == null ? Scan.NONE : new Scan(at.toInstant(), row.getString("scan_answer"));
    }
}
