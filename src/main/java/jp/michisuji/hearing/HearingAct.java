package jp.michisuji.hearing;

import jp.michisuji.audit.Act;

/** 聴取についての行為。どの聴取のことかを文の頭に置き、案件の経過にも並べる。 */
final class HearingAct {

    private HearingAct() {}

    static Act of(Hearing hearing, String action, String summary) {
        return Act.of(action, "hearing", String.valueOf(hearing.id()), hearing.title() + ": " + summary)
                .onItem(hearing.itemId());
    }
}
