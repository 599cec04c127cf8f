package jp.michisuji.hearing;

import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.DocumentRejectedException;
import jp.michisuji.document.Documents;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 説明資料の準備。 */
@Component
public class MaterialPreparation {

    private final Hearings hearings;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    MaterialPreparation(Hearings hearings, Documents documents, JdbcClient jdbc, AuditLog audit) {
        this.hearings = hearings;
        this.documents = documents;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * 説明資料を整える。
     *
     * @param file 電子の資料。なければ {@code null} で、題名と文だけの資料とする
     * @throws DocumentRejectedException 受け付けない資料
     */
    @Transactional
    public void prepare(long hearingId, String title, String text, NewDocument file, Actor actor) {
        Hearing hearing = hearings.unfinished(hearingId);
        StoredDocument stored = file == null ? null : documents.store(file, actor);
        Long documentId = stored == null ? hearing.material().documentId() : Long.valueOf(stored.id());
        jdbc.sql("update hearing set material_title = ?, material_document_id = ?, material_text = ? where id = ?")
                .params(title, documentId, text, hearingId)
                .update();
        audit.record(
                actor,
                HearingAct.of(hearing, "hearing.material", "説明資料「" + title + "」を整えた")
                        .changed("SHA-256", null, stored == null ? null : stored.sha256()));
    }

    /** 事前に確認し、よければ先へ進め、決裁を要すれば決裁に進める。直すところがあれば戻し、回数を数える。
     *
     * @param remark 戻すわけ。戻すのでなければ {@code null}
     */
    @Transactional
    public void check(long hearingId, MaterialVerdict verdict, String remark, Actor actor) {
        Hearing hearing = hearings.unfinished(hearingId);
        jdbc.sql(
                        """
                        update hearing set material_returns = material_returns + :returned,
                            material_remark = cast(:remark as text) where id = :id
                        """)
                .param("returned", verdict.returns() ? 1 : 0)
                .param("remark", remark)
                .param("id", hearingId)
                .update();
        String why = "（" + (hearing.material().returns() + 1) + "回目。理由: " + remark + "）";
        String words = verdict.said() + (verdict.returns() ? why : "");
        audit.record(actor, HearingAct.of(hearing, verdict.action(), words));
    }
}
