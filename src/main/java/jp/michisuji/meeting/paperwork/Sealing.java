package jp.michisuji.meeting.paperwork;

import java.time.Clock;
import java.time.Instant;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.Documents;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.sitting.SittingConfirmed;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 文書を版として納める。確定すれば第1版、確定のあとに正せば第2版からを、理由とともに納める。 */
@Component
@Transactional
public class Sealing {

    private final Paperwork paperwork;
    private final Editions editions;
    private final Sittings sittings;
    private final Documents documents;
    private final AuditLog audit;
    private final Clock clock;

    Sealing(
            Paperwork paperwork,
            Editions editions,
            Sittings sittings,
            Documents documents,
            AuditLog audit,
            Clock clock) {
        this.paperwork = paperwork;
        this.editions = editions;
        this.sittings = sittings;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(SittingConfirmed confirmed) {
        seal(confirmed.sittingId(), Actor.system());
    }

    /**
     * 確定した会議の文書を第1版として納める。納めてあるものには何もしない。
     *
     * @throws ConflictException 会議がまだ確定していない
     */
    public void seal(long sittingId, Actor actor) {
        editions.lock(sittingId);
        Sitting sitting = confirmed(sittingId);
        paperwork.kinds(sitting).stream()
                .filter(PaperKind::sealed)
                .filter(kind -> editions.latest(sittingId, kind).isEmpty())
                .forEach(kind -> store(paperwork.leaf(sittingId, kind), 1, null, actor));
    }

    /**
     * 正した文書を次の版として納める。前の版は残る。
     *
     * @param seen 画面で見た中身の指紋
     * @throws ConflictException 確定していない、見たあとに中身が変わった、または前の版と変わらない
     */
    public Edition correct(long sittingId, PaperKind kind, String seen, String reason, Actor actor) {
        editions.lock(sittingId);
        confirmed(sittingId);
        Leaf leaf = paperwork.leaf(sittingId, kind);
        if (!leaf.fingerprint().equals(seen)) {
            throw new ConflictException("画面を開いたあとに、文書の中身が変わりました。もう一度見てから納めてください");
        }
        Edition last = editions.latest(sittingId, kind).orElseThrow(() -> new ConflictException("この文書には、まだ第1版がありません"));
        if (last.fingerprint().equals(seen)) {
            throw new ConflictException(last.label() + "から変わったところがありません");
        }
        store(leaf, last.edition() + 1, reason, actor);
        return editions.latest(sittingId, kind).orElseThrow();
    }

    private Sitting confirmed(long sittingId) {
        Sitting sitting = sittings.get(sittingId);
        if (sitting.state() != Sitting.State.CONFIRMED) {
            throw new ConflictException("会議が確定すると、文書を版として納められます");
        }
        return sitting;
    }

    private void store(Leaf draft, int edition, String reason, Actor actor) {
        Leaf leaf = draft.marked("（第" + edition + "版）");
        StoredDocument stored = documents.store(
                new NewDocument(
                        leaf.sitting().title() + " " + leaf.kind().label() + leaf.mark(),
                        leaf.fileStem() + ".docx",
                        null,
                        paperwork.docx(leaf)),
                actor);
        editions.add(leaf, edition, stored, reason, Instant.now(clock), actor);
        audit.record(
                actor,
                Act.of(
                                "paper.issue",
                                "sitting",
                                String.valueOf(leaf.sitting().id()),
                                leaf.kind().label() + "の第" + edition + "版を納めた"
                                        + (reason == null ? "" : "（理由: " + reason + "）"))
                        .changed("SHA-256", null, stored.sha256()));
    }
}
