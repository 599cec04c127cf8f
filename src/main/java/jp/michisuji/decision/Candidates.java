package jp.michisuji.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.decision.DecisionTable.Row;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;

/**
 * 合いうる行。一つの文字だけを書いた条件が問いと違う行を、式の評価の前に除く。
 *
 * <p>The FEEL engine parses every cell again on every evaluation, some 0.1 ms each; a table of a hundred rows asked for
 * a hundred steps took seconds. A cell which is one plain string can be compared without it, and what is left is one or
 * two rows, in the table's order, so that every hit policy answers as before.
 */
final class Candidates {

    private final DmnDecision whole;
    private final List<Column> inputs;
    private final List<Row> rows;
    private final Map<Set<String>, DmnDecision> narrowed = new ConcurrentHashMap<>();

    Candidates(DmnDecision whole, List<Column> inputs, List<Row> rows) {
        this.whole = whole;
        this.inputs = inputs;
        this.rows = rows;
    }

    DmnDecision of(Map<String, Object> facts) {
        Set<String> possible = rows.stream()
                .filter(row -> possible(row, facts))
                .map(Row::id)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        return possible.size() == rows.size() ? whole : narrowed.computeIfAbsent(possible, this::only);
    }

    private boolean possible(Row row, Map<String, Object> facts) {
        return IntStream.range(0, inputs.size())
                .allMatch(column -> possible(
                        row.cells().get(column), facts.get(inputs.get(column).name())));
    }

    private static boolean possible(String cell, Object fact) {
        return !(fact instanceof String words) || !plain(cell) || cell.equals('"' + words + '"');
    }

    /** 一つの文字だけを書いた条件。並べた文字、逃がした文字、式はそうではない。 */
    private static boolean plain(String cell) {
        return cell.length() >= 2
                && cell.charAt(0) == '"'
                && cell.indexOf('"', 1) == cell.length() - 1
                && cell.indexOf('\\') < 0;
    }

    private DmnDecision only(Set<String> ids) {
        DmnDecisionTableImpl all = (DmnDecisionTableImpl) whole.getDecisionLogic();
        DmnDecisionTableImpl some = new DmnDecisionTableImpl();
        some.setHitPolicyHandler(all.getHitPolicyHandler());
        some.setInputs(all.getInputs());
        some.setOutputs(all.getOutputs());
        some.setRules(all.getRules().stream()
                .filter(rule -> ids.contains(rule.getId()))
                .toList());
        DmnDecisionImpl decision = new DmnDecisionImpl();
        decision.setKey(whole.getKey());
        decision.setName(whole.getName());
        decision.setDecisionLogic(some);
        return decision;
    }
}
