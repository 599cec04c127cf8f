package jp.michisuji.hearing.briefing;

import jp.michisuji.audit.Act;
import jp.michisuji.hearing.Hearing;

/** 説明会についての行為。説明会の経過にも、案件の経過にも並ぶ。 */
final class BriefingAct {

    private BriefingAct() {}

    static Act of(Hearing briefing, String action, String words) {
        return Act.of(action, "hearing", String.valueOf(briefing.id()), briefing.title() + ": " + words)
                .onItem(briefing.itemId());
    }
}
