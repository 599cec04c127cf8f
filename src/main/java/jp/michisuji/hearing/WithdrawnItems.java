package jp.michisuji.hearing;

import jp.michisuji.organization.Actor;
import jp.michisuji.reform.ItemWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 案件の取下げ。まだ終わっていない聴取は、同じ取引で実施しないこととする。 */
@Component
class WithdrawnItems {

    private final Hearings hearings;
    private final DateArrangement arrangement;

    WithdrawnItems(Hearings hearings, DateArrangement arrangement) {
        this.hearings = hearings;
        this.arrangement = arrangement;
    }

    @EventListener
    void on(ItemWithdrawn withdrawn) {
        String reason = withdrawn.reason() == null ? "案件が取り下げられた" : "案件が取り下げられた: " + withdrawn.reason();
        hearings.of(withdrawn.itemId()).stream()
                .filter(hearing -> !hearing.finished())
                .forEach(hearing -> arrangement.decline(hearing.id(), reason, Actor.system()));
    }
}
