package jp.michisuji.meeting.paper;

import jp.michisuji.document.Documents;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 道筋からの資料。同じ題名で出し直せば次の版に、そうでなければ次の番号の資料になる。 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RoadPapers {

    private final JdbcClient jdbc;
    private final PaperShelf shelf;
    private final PaperPlaces places;
    private final PaperLedger ledger;
    private final Documents documents;

    RoadPapers(JdbcClient jdbc, PaperShelf shelf, PaperPlaces places, PaperLedger ledger, Documents documents) {
        this.jdbc = jdbc;
        this.shelf = shelf;
        this.places = places;
        this.ledger = ledger;
        this.documents = documents;
    }

    /**
     * @param sittingId かける会議。次回未定なら {@code null} で、番号は会議が決まってから付く
     * @param file 紙だけなら {@code null}
     * @return 履歴に添える言葉
     */
    public String submit(
            long deliberationId, Long sittingId, String title, String note, NewDocument file, Actor actor) {
        if (sittingId != null) {
            places.hold(sittingId);
        }
        StoredDocument stored = file == null ? null : documents.store(file, actor);
        Long document = stored == null ? null : Long.valueOf(stored.id());
        ShelvedPaper earlier = earlier(deliberationId, title);
        if (earlier == null) {
            ledger.add(place(deliberationId, sittingId), title, note, document, actor);
            return PaperSeal.of(stored);
        }
        ledger.replace(earlier, earlier.revision(), note, document, actor);
        return "（第" + (earlier.version() + 1) + "版）" + PaperSeal.of(stored);
    }

    private PaperLedger.Place place(long deliberationId, Long sittingId) {
        return sittingId == null
                ? new PaperLedger.Place(null, deliberationId, null, 0)
                : new PaperLedger.Place(
                        sittingId, deliberationId, places.next(sittingId).words(), places.last(sittingId));
    }

    /** 決定に使われていない、同じ題名の資料。 */
    private ShelvedPaper earlier(long deliberationId, String title) {
        return jdbc
                .sql(
                        "select id from paper where deliberation_id = ? and title = ? and removed_at is null order by id desc")
                .params(deliberationId, title)
                .query(Long.class)
                .list()
                .stream()
                .flatMap(id -> shelf.find(id).stream())
                .filter(paper -> !paper.decided())
                .findFirst()
                .orElse(null);
    }
}
