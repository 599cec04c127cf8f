package jp.michisuji.meeting.sitting;

import jp.michisuji.audit.Act;
import jp.michisuji.meeting.Sitting;

/** 要旨についての行為。どの会議の要旨かを文の頭に置く。 */
final class MinutesAct {

    private MinutesAct() {}

    static Act of(Sitting sitting, String action, String summary) {
        return Act.of(action, "sitting", String.valueOf(sitting.id()), sitting.title() + "の" + summary);
    }
}
