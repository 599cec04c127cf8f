package jp.michisuji.approval.draft;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Edition;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;

/** 版を作る。今の文面と添付を写し、封をする。 */
@Component
class EditionMaking {

    private final AttachedPapers papers;
    private final EditionFacts facts;
    private final ApprovalEditions editions;
    private final Clock clock;

    EditionMaking(AttachedPapers papers, EditionFacts facts, ApprovalEditions editions, Clock clock) {
        this.papers = papers;
        this.facts = facts;
        this.editions = editions;
        this.clock = clock;
    }

    void make(Approval approval, Actor actor) {
        editions.add(draft(approval, papers.of(approval.id()), actor));
    }

    private Edition draft(Approval approval, List<AttachedPaper> attached, Actor actor) {
        Map<String, String> recorded = facts.of(approval, attached);
        String subject = approval.text().subject();
        String body = approval.text().body();
        return new Edition(
                approval.id(),
                approval.edition(),
                subject,
                body,
                recorded,
                EditionSeal.of(subject, body, recorded),
                clock.instant(),
                actor.personCode(),
                actor.postName());
    }
}
