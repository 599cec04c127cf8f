package jp.michisuji.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.michisuji.decision.DecisionTable;

/** 期限規則の表。決定表 {@code deadline-rules} の読み方を知る。同じ問いの答えは覚えておく。 */
public final class DeadlineRules {

    static final String KEY = "deadline-rules";
    static final String PROCESS = "process";
    static final String STEP = "step";
    static final String BODY = "body";
    static final String ANCHOR = "anchor";
    static final String AMOUNT = "amount";
    static final String UNIT = "unit";
    static final String CLOSED_DAY = "closedDay";
    static final String SOURCE = "source";

    private final DecisionTable table;
    private final Map<String, Anchor> anchors;
    private final Map<List<String>, Optional<DeadlineRule>> known = new ConcurrentHashMap<>();

    DeadlineRules(DecisionTable table, Iterable<Anchor> anchors) {
        this.table = table;
        this.anchors = new HashMap<>();
        anchors.forEach(anchor -> this.anchors.put(anchor.code(), anchor));
    }

    DecisionTable table() {
        return table;
    }

    /**
     * その作業の規則。
     *
     * @param body 会議体の名。会議に関わらない作業では {@code null}
     */
    public Optional<DeadlineRule> of(String processKey, String taskKey, String body) {
        return known.computeIfAbsent(List.of(processKey, taskKey, body == null ? "" : body), this::decide);
    }

    private Optional<DeadlineRule> decide(List<String> asked) {
        Map<String, Object> facts = Map.of(PROCESS, asked.get(0), STEP, asked.get(1), BODY, asked.get(2));
        return table.decide(facts).stream().findFirst().map(this::rule);
    }

    private DeadlineRule rule(Map<String, Object> answer) {
        return new DeadlineRule(
                Optional.ofNullable(anchors.get(text(answer, ANCHOR)))
                        .orElseThrow(() -> new IllegalArgumentException("知らない基準日: " + answer.get(ANCHOR))),
                new Offset(
                        ((Number) answer.get(AMOUNT)).intValue(),
                        Offset.Unit.valueOf(text(answer, UNIT)),
                        Offset.ClosedDay.valueOf(text(answer, CLOSED_DAY))),
                text(answer, SOURCE));
    }

    private static String text(Map<String, Object> answer, String name) {
        return String.valueOf(answer.get(name));
    }
}
