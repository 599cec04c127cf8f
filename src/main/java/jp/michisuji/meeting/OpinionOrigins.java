package jp.michisuji.meeting;

import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 意見から起きたもの。改革案件、議題、要検討事項が、どの意見から起きたかを残す。 */
@Component
@Transactional
public class OpinionOrigins {

    private final Opinions opinions;
    private final AuditLog audit;

    OpinionOrigins(Opinions opinions, AuditLog audit) {
        this.opinions = opinions;
        this.audit = audit;
    }

    /** この意見から改革案件が起きた。 */
    public void ledToItem(long opinionId, long itemId, Actor actor) {
        Opinion it = opinions.lock(opinionId);
        opinions.write(it.with(
                new Opinion.LedTo(itemId, it.ledTo().agendaItemId(), it.ledTo().entryId())));
        audit.record(
                actor,
                Act.of("opinion.lead", "opinion", String.valueOf(opinionId), "意見・指摘事項 " + it.label() + " から改革案件を起こした")
                        .onItem(itemId));
    }
}
