package jp.michisuji.schedule.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.outline.Outline.Node;
import jp.michisuji.schedule.plan.StepKey;

/**
 * 開いている手続。
 *
 * @param prefix この手続の工程の符号の頭
 * @param chain 主題の手続からこの手続までの、呼んだ手続の符号
 * @param given 呼び出しが渡した決まった値
 */
record Frame(
        String prefix, String processId, List<String> chain, Map<String, String> known, Map<String, String> given) {

    static Frame of(String subject, String processId, Map<String, String> known) {
        String prefix = StepKey.of(subject, processId).value();
        return new Frame(prefix, processId, List.of(processId), Map.copyOf(known), Map.of());
    }

    StepKey key(Node node) {
        return new StepKey(prefix + "/" + node.path());
    }

    /** 既に開いている手続をまた呼ぶか。開き続けると終わらない。 */
    boolean repeats(Node call) {
        return chain.contains(call.called());
    }

    Frame into(Node call) {
        List<String> longer = new ArrayList<>(chain);
        longer.add(call.called());
        Map<String, String> constants = new HashMap<>(given);
        constants.putAll(call.call().given());
        return new Frame(prefix + "/" + call.path(), call.called(), longer, call.passed(known), constants);
    }
}
