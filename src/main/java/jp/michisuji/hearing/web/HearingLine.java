package jp.michisuji.hearing.web;

import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingProgress;
import jp.michisuji.hearing.HearingState;

/** 一覧の一行。 */
record HearingLine(
        long id,
        String counterpart,
        String kind,
        long itemId,
        String itemTitle,
        String explainingPost,
        String date,
        HearingState state,
        HearingProgress progress,
        boolean finished) {

    static HearingLine of(Hearing hearing, String itemTitle, String explainingPost) {
        return new HearingLine(
                hearing.id(),
                hearing.group() == null
                        ? hearing.kind().label()
                        : hearing.group().name(),
                hearing.kind().label(),
                hearing.itemId(),
                itemTitle,
                explainingPost,
                hearing.dateInWords(),
                hearing.state(),
                hearing.progress(),
                hearing.finished());
    }
}
