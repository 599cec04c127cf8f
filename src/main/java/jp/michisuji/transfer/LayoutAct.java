package jp.michisuji.transfer;

import jp.michisuji.audit.Act;

/** まとめた移転についての行為。 */
final class LayoutAct {

    private LayoutAct() {}

    static Act of(LayoutCase layoutCase, String action, String summary) {
        return Act.of(action, LayoutCase.SUBJECT, String.valueOf(layoutCase.id()), layoutCase.name() + ": " + summary);
    }
}
