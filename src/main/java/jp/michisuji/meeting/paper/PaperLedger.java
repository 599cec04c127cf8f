package jp.michisuji.meeting.paper;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 資料の台帳への記入。前の版は書き換えない。 */
@Repository
class PaperLedger {

    private final JdbcClient jdbc;
    private final Clock clock;

    PaperLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 置き場所。次回未定の会議と番号は {@code null}。 */
    record Place(Long sittingId, Long deliberationId, String label, int position) {}

    long add(Place place, String title, String note, Long documentId, Actor actor) {
        long id = jdbc.sql(
                        """
                        insert into paper (sitting_id, deliberation_id, label, title, note, document_id, submitted_on, position)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(place.sittingId())
                .param(place.deliberationId())
                .param(place.label())
                .param(title)
                .param(note)
                .param(documentId)
                .param(LocalDate.now(clock))
                .param(place.position())
                .query(Long.class)
                .single();
        version(id, 1, note, documentId, actor);
        return id;
    }

    void replace(ShelvedPaper paper, int revision, String note, Long documentId, Actor actor) {
        must(jdbc.sql(
                        """
                        update paper set document_id = ?, note = ?, submitted_on = ?, revision = revision + 1
                         where id = ? and revision = ? and removed_at is null""")
                .param(documentId)
                .param(note)
                .param(LocalDate.now(clock))
                .param(paper.id())
                .param(revision)
                .update());
        version(paper.id(), paper.version() + 1, note, documentId, actor);
    }

    private void version(long paperId, int number, String note, Long documentId, Actor actor) {
        jdbc.sql(
                        """
                        insert into paper_version (paper_id, number, document_id, note, added_at, added_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(paperId, number, documentId, note, Timestamp.from(Instant.now(clock)), actor.label())
                .update();
    }

    void rename(long id, int revision, String label, String title) {
        must(jdbc.sql("update paper set label = ?, title = ?, revision = revision + 1"
                        + " where id = ? and revision = ? and removed_at is null")
                .params(label, title, id, revision)
                .update());
    }

    void remove(long id, int revision, String reason, Actor actor) {
        must(jdbc.sql("update paper set removed_at = ?, removed_by = ?, removed_reason = ?, revision = revision + 1"
                        + " where id = ? and revision = ? and removed_at is null")
                .params(Timestamp.from(Instant.now(clock)), actor.label(), reason, id, revision)
                .update());
    }

    private static void must(int changed) {
        if (changed != 1) {
            throw new ConflictException("他の職員が先にこの資料を変えました");
        }
    }
}
