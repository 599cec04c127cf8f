package jp.michisuji.approval.draft;

import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.Documents;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.web.RefusedInputException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 添付の窓口。添え、差し替え、外す。回議に付した版にあったものは、その版のまま残る。 */
@Component
@Transactional
public class PaperAttaching {

    static final int MOST = 30;

    private final DraftTurn turn;
    private final DraftLedger ledger;
    private final AttachedPapers papers;
    private final Documents documents;
    private final AuditLog audit;

    PaperAttaching(DraftTurn turn, DraftLedger ledger, AttachedPapers papers, Documents documents, AuditLog audit) {
        this.turn = turn;
        this.ledger = ledger;
        this.papers = papers;
        this.documents = documents;
        this.audit = audit;
    }

    /** @throws RefusedInputException 受け付けないファイルか、多すぎる */
    public void attach(long approvalId, NewDocument file, Actor actor) {
        Approval approval = turn.writable(approvalId);
        if (papers.of(approvalId).size() >= MOST) {
            throw new RefusedInputException("file", "添付は" + MOST + "件までです。まとめるか、外してから添えてください。");
        }
        StoredDocument stored = documents.store(file, actor);
        papers.add(approvalId, stored, approval.edition() + 1);
        record(approval, "approval.paper.add", "添付「" + stored.title() + "」を添えた", null, stored, actor);
    }

    /** 差し替える。前の版は残る。 */
    public void replace(long approvalId, long paperId, NewDocument file, Actor actor) {
        Approval approval = turn.writable(approvalId);
        AttachedPaper earlier = attached(approvalId, paperId);
        StoredDocument stored = documents.store(file, actor);
        papers.replace(approvalId, earlier.paper(), stored, approval.edition() + 1);
        String said = "添付「" + earlier.paper().title() + "」を差し替えた";
        record(approval, "approval.paper.replace", said, earlier.document(), stored, actor);
    }

    public void remove(long approvalId, long paperId, Actor actor) {
        Approval approval = turn.writable(approvalId);
        AttachedPaper paper = attached(approvalId, paperId);
        papers.remove(paperId, approval.edition());
        String said = "添付「" + paper.paper().title() + "」を外した";
        record(approval, "approval.paper.remove", said, paper.document(), null, actor);
    }

    /** 引用した起案の添付を、参考に添える。 */
    void refer(long fromId, long toId) {
        papers.of(fromId).stream().map(AttachedPaper::document).forEach(document -> papers.add(toId, document, 1));
    }

    /** 決裁を求めた業務の資料の、写しを添える。元の資料を見せてよい人は、業務が別に定める。 */
    void copy(List<Long> documentIds, long toId) {
        documentIds.forEach(id -> papers.add(toId, documents.copy(id, Actor.system()), 1));
    }

    private AttachedPaper attached(long approvalId, long paperId) {
        return papers.of(approvalId).stream()
                .filter(attached -> attached.paper().id() == paperId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void record(
            Approval approval, String action, String said, StoredDocument was, StoredDocument now, Actor actor) {
        ledger.touch(approval.id());
        Act act = DraftActs.of(approval, action, said).changed("SHA-256", sha256(was), sha256(now));
        audit.record(actor, act);
    }

    private static String sha256(StoredDocument document) {
        return document == null ? null : document.sha256();
    }
}
