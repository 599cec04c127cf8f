package jp.michisuji.meeting.paper;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.Documents;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.web.RefusedInputException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 資料の窓口。会議の資料を加え、差し替え、番号と並びを直し、削除する。 */
@Component
@Transactional
public class PaperDesk {

    private final PaperShelf shelf;
    private final PaperPlaces places;
    private final PaperLedger ledger;
    private final PaperRules rules;
    private final Documents documents;
    private final AuditLog audit;

    PaperDesk(
            PaperShelf shelf,
            PaperPlaces places,
            PaperLedger ledger,
            PaperRules rules,
            Documents documents,
            AuditLog audit) {
        this.shelf = shelf;
        this.places = places;
        this.ledger = ledger;
        this.rules = rules;
        this.documents = documents;
        this.audit = audit;
    }

    /** @throws RefusedInputException 番号が既にあるか、受け付けないファイル */
    public ShelvedPaper add(NewPaper paper, Actor actor) {
        places.hold(paper.sittingId());
        if (paper.label() != null) {
            rules.demandFree(paper.label(), paper.sittingId(), null);
        }
        PaperLabel label = paper.label() == null ? places.next(paper.sittingId()) : paper.label();
        StoredDocument stored = store(paper.file(), actor);
        var place = new PaperLedger.Place(
                paper.sittingId(), paper.deliberationId(), label.words(), places.last(paper.sittingId()));
        ShelvedPaper added = get(ledger.add(place, paper.title(), paper.note(), id(stored), actor));
        record(added, "paper.add", added.name() + "を加えた" + PaperSeal.of(stored), actor);
        return added;
    }

    /** @throws ConflictException 決定に使われたか、先に変えた人がいる */
    public ShelvedPaper replace(long paperId, int revision, String note, NewDocument file, Actor actor) {
        ShelvedPaper paper = held(paperId);
        rules.demandChangeable(paper);
        StoredDocument stored = store(file, actor);
        ledger.replace(paper, revision, note, id(stored), actor);
        int version = paper.version() + 1;
        record(paper, "paper.replace", paper.name() + "を第" + version + "版に差し替えた" + PaperSeal.of(stored), actor);
        return get(paperId);
    }

    /**
     * 番号と題名を直し、並べ直す。
     *
     * @param after この資料の次に置く。{@code null} なら先頭
     */
    public void revise(long paperId, int revision, PaperLabel label, String title, Long after, Actor actor) {
        ShelvedPaper paper = held(paperId);
        rules.demandChangeable(paper);
        rules.demandFree(label, paper.sittingId(), paperId);
        ledger.rename(paperId, revision, label.words(), title);
        places.order(reordered(paper, after));
        Act act = act(paper, "paper.revise", paper.name() + "の番号・題名・並びを直した")
                .changed("番号", paper.label(), label.words())
                .changed("題名", paper.title(), title);
        audit.record(actor, act);
    }

    private List<Long> reordered(ShelvedPaper moved, Long after) {
        List<Long> ids = new ArrayList<>(
                shelf.of(moved.sittingId()).stream().map(ShelvedPaper::id).toList());
        ids.remove(moved.id());
        ids.add(after == null ? 0 : ids.indexOf(after) + 1, moved.id());
        return ids;
    }

    /** 並びから外す。行と本体とわけは、記録として残る。 */
    public void remove(long paperId, int revision, String reason, Actor actor) {
        ShelvedPaper paper = held(paperId);
        rules.demandRemovable(paper);
        ledger.remove(paperId, revision, reason, actor);
        record(paper, "paper.remove", paper.name() + "を削除した（理由: " + reason + "）", actor);
    }

    private ShelvedPaper held(long paperId) {
        Long sitting = get(paperId).sittingId();
        if (sitting != null) {
            places.hold(sitting);
        }
        return get(paperId);
    }

    private ShelvedPaper get(long paperId) {
        return shelf.find(paperId).orElseThrow(NotFoundException::new);
    }

    private StoredDocument store(NewDocument file, Actor actor) {
        return file == null ? null : documents.store(file, actor);
    }

    private static Long id(StoredDocument stored) {
        return stored == null ? null : Long.valueOf(stored.id());
    }

    private void record(ShelvedPaper paper, String action, String summary, Actor actor) {
        audit.record(actor, act(paper, action, summary));
    }

    private static Act act(ShelvedPaper paper, String action, String summary) {
        Act act = Act.of(action, "sitting", String.valueOf(paper.sittingId()), summary);
        return paper.itemId() == null ? act : act.onItem(paper.itemId());
    }
}
