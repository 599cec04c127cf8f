package jp.michisuji.schedule.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** 書き換えられない控え。工程は何万にもなるので、{@link Map#copyOf} の表より引くのも作るのも速い表に写す。 */
final class Kept {

    private Kept() {}

    static <V> Map<StepKey, V> of(Map<StepKey, V> given) {
        return given instanceof PerStep ? given : Collections.unmodifiableMap(new HashMap<>(given));
    }
}
