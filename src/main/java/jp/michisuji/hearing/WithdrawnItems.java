package jp.michisuji.hearing;

import jp.michisuji.organization.Actor;
import jp.michisuji.reform.ItemWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 案件の取下げ。まだ終わっていない聴取は、同じ取引で実施しないこととし、答えかけの意見には回答を要しないこととする。 */
@Component
class WithdrawnItems {

    private final Hearings hearings;
    private final DateArrangement arrangement;
    private final LateOpinions late;

    WithdrawnItems(Hearings hearings, DateArrangement arrangement, LateOpinions late) {
        this.hearings = hearings;
        this.arrangement = arrangement;
        this.late = late;
    }

    @EventListener
    void on(ItemWithdrawn withdrawn) {
        String reason = withdrawn.reason() == null ? "案件が取り下げられた" : "案件が取り下げられた: " + withdrawn.reason();
        hearings.of(withdrawn.itemId()).forEach(hearing -> close(hearing, reason));
    }

    /** 実施した聴取は、実施した事実を残し、答えかけの意見だけを終える。 */
    private void close(Hearing hearing, String reason) {
        if (!hearing.roadEnded()) {
            arrangement.decline(hearing.id(), reason, Actor.system());
        }
        late.drop(hearing.id());
    }
}
