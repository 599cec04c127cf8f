package jp.michisuji.transfer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 引継書の書き足し。判定のあとでやり直した準備の記録を、引継書に足す。 */
@Component
class HandoverRefill {

    private final Transfers transfers;
    private final Handovers handovers;

    HandoverRefill(Transfers transfers, Handovers handovers) {
        this.transfers = transfers;
        this.handovers = handovers;
    }

    @EventListener
    void on(ReadinessTouched touched) {
        if (HandoverDesk.editable(transfers.get(touched.transferId()))) {
            handovers.fill(touched.transferId());
        }
    }
}
