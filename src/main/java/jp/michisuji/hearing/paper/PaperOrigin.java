package jp.michisuji.hearing.paper;

import java.util.List;
import java.util.Optional;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalOrigins;
import jp.michisuji.approval.Disclosure;
import jp.michisuji.approval.Retention;
import jp.michisuji.approval.Weight;
import jp.michisuji.document.Documents;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.reform.VisibleItems;
import org.springframework.stereotype.Component;

/** 説明資料の起案の元。団体に示す資料の名と内容のしるし、臨む姿勢、要点を下書きにする。 */
@Component
class PaperOrigin implements ApprovalOrigins {

    private static final String TYPE = "hearing-paper";

    private final Hearings hearings;
    private final ReformItems items;
    private final VisibleItems visible;
    private final Documents documents;

    PaperOrigin(Hearings hearings, ReformItems items, VisibleItems visible, Documents documents) {
        this.hearings = hearings;
        this.items = items;
        this.visible = visible;
        this.documents = documents;
    }

    static Approval.Origin of(Hearing hearing) {
        return new Approval.Origin(TYPE, String.valueOf(hearing.id()));
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** 検討中の案件の資料は、決まる前に公開するものではない。 */
    @Override
    public Proposal proposal(String id) {
        Hearing hearing = hearing(id);
        String body = PaperText.of(
                hearing, items.get(hearing.itemId()).title(), document(hearing).orElse(null));
        boolean limited = visible.limited().contains(hearing.itemId());
        return new Proposal(
                hearing.title() + "に用いる資料について",
                body,
                Retention.FIVE,
                limited ? Disclosure.CLOSED : Disclosure.OPEN,
                Weight.ORDINARY,
                hearing.itemId());
    }

    @Override
    public List<Long> papers(String id) {
        return document(hearing(id)).map(StoredDocument::id).stream().toList();
    }

    @Override
    public Optional<Place> place(String id) {
        return Optional.of(new Place(hearing(id).title(), "/hearings/" + id));
    }

    private Hearing hearing(String id) {
        return hearings.get(Long.parseLong(id));
    }

    private Optional<StoredDocument> document(Hearing hearing) {
        return Optional.ofNullable(hearing.material().documentId()).flatMap(documents::find);
    }
}
