package jp.michisuji.hearing.briefing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.Documents;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 職員に公開した説明会の資料。 */
@Repository
public class BriefingMaterials {

    private final Briefings briefings;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    BriefingMaterials(Briefings briefings, Documents documents, JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.briefings = briefings;
        this.documents = documents;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** 公開した順に。 */
    public List<StoredDocument> of(long hearingId) {
        return jdbc
                .sql("select document_id from briefing_material where hearing_id = ? order by id")
                .param(hearingId)
                .query(Long.class)
                .list()
                .stream()
                .flatMap(id -> documents.find(id).stream())
                .toList();
    }

    /** @throws jp.michisuji.document.DocumentRejectedException 受け付けない資料 */
    @Transactional
    public void publish(long hearingId, NewDocument file, Actor actor) {
        Hearing briefing = briefings.get(hearingId);
        StoredDocument stored = documents.store(file, actor);
        jdbc.sql("insert into briefing_material (hearing_id, document_id, added_by, added_at) values (?, ?, ?, ?)")
                .params(hearingId, stored.id(), actor.label(), Timestamp.from(Instant.now(clock)))
                .update();
        audit.record(actor, BriefingAct.of(briefing, "briefing.material", "資料「" + stored.title() + "」を職員に公開した"));
    }
}
