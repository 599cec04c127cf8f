package jp.michisuji.schedule.outline;

import java.util.Map;

/**
 * 工程の場所。どの手続のどの要素か。
 *
 * @param given そこまでの呼び出しが渡した決まった値（{@code stage=BUKAI}）。同じ手続をいくつも呼ぶときに見分ける
 */
public record Spot(String processId, String nodeId, Map<String, String> given) {

    public Spot {
        given = Map.copyOf(given);
    }

    /** 渡した値のうち、知っているものがどれも合うか。 */
    boolean agrees(Map<String, String> known) {
        return given.entrySet().stream()
                .allMatch(value -> value.getValue().equals(known.getOrDefault(value.getKey(), value.getValue())));
    }
}
