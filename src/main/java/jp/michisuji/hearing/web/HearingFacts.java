package jp.michisuji.hearing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.document.Documents;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingOpinion;
import jp.michisuji.hearing.HearingOpinions;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.paper.PaperApprovals;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 聴取について画面が要ること。聴取そのもの、説明する職の名、資料、意見。 */
@Component
class HearingFacts {

    private final Hearings hearings;
    private final HearingOpinions opinions;
    private final Documents documents;
    private final PaperApprovals approvals;
    private final Organization organization;

    HearingFacts(
            Hearings hearings,
            HearingOpinions opinions,
            Documents documents,
            PaperApprovals approvals,
            Organization organization) {
        this.hearings = hearings;
        this.opinions = opinions;
        this.documents = documents;
        this.approvals = approvals;
        this.organization = organization;
    }

    Hearing of(WorkItem task) {
        return hearings.get(task.subject().numericId());
    }

    /** 様式が参照するもの。資料がなければ {@code document} は入らない。 */
    Map<String, Object> references(WorkItem task) {
        return references(of(task));
    }

    Map<String, Object> references(Hearing hearing) {
        Map<String, Object> facts = new java.util.HashMap<>(Map.of(
                "hearing", hearing,
                "explainingPost", postName(hearing),
                "opinions", opinionsOf(hearing),
                "paperApprovals", approvals.of(hearing)));
        approvals.refused(hearing).ifPresent(refused -> facts.put("refusedPaper", refused));
        document(hearing).ifPresent(document -> facts.put("document", document));
        return facts;
    }

    String postName(Hearing hearing) {
        return organization.findPost(hearing.explainingPost()).map(Post::name).orElse(hearing.explainingPost());
    }

    List<HearingOpinion> opinionsOf(Hearing hearing) {
        return opinions.of(hearing.id());
    }

    private Optional<StoredDocument> document(Hearing hearing) {
        return Optional.ofNullable(hearing.material().documentId()).flatMap(documents::find);
    }
}
