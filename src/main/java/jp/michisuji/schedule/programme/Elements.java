package jp.michisuji.schedule.programme;

import jp.michisuji.schedule.plan.StepKey;

/** 図の要素と工程。工程の符号の中に、その要素があるか。 */
final class Elements {

    private Elements() {}

    /** その要素そのものか、その要素（呼び出した図や枠）の中の工程か。 */
    static boolean within(StepKey key, String element) {
        return (key.value() + "/").contains("/" + element + "/");
    }
}
