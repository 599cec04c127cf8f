package jp.michisuji.meeting.paperwork;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 版の台帳。書いた版は消さず、改めない。 */
@Repository
public class Editions {

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 会議の文書の版を、種類ごとに新しいものから。 */
    public List<Edition> of(long sittingId) {
        return jdbc.sql("select * from paper_edition where sitting_id = ? order by kind, edition desc")
                .param(sittingId)
                .query(Edition.class)
                .list();
    }

    public Optional<Edition> latest(long sittingId, PaperKind kind) {
        return jdbc.sql("select * from paper_edition where sitting_id = ? and kind = ? order by edition desc limit 1")
                .params(sittingId, kind.name())
                .query(Edition.class)
                .optional();
    }

    /** 会議の行を取引の終わりまで押さえる。二人が同じ版を納めないように。 */
    void lock(long sittingId) {
        jdbc.sql("select id from sitting where id = ? for no key update")
                .param(sittingId)
                .query(Long.class)
                .single();
    }

    void add(Leaf leaf, int edition, StoredDocument stored, String reason, Instant at, Actor actor) {
        jdbc.sql(
                        """
                        insert into paper_edition (sitting_id, kind, edition, document_id, sha256, fingerprint, reason,
                          issued_at, issued_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        leaf.sitting().id(),
                        leaf.kind().name(),
                        edition,
                        stored.id(),
                        stored.sha256(),
                        leaf.fingerprint(),
                        reason,
                        Timestamp.from(at),
                        actor.label())
                .update();
    }
}
