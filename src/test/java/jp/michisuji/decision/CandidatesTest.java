package jp.michisuji.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.decision.DecisionTable.Row;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 合いうる行。評価の前に行を除いても、答えは表の全体を評価したときと変わらない。 */
class CandidatesTest {

    private static final String RULES = "bpmn/schedule/deadline-rules.dmn";

    @ParameterizedTest
    @ValueSource(strings = {RULES, "bpmn/reminder/reminder-policy.dmn"})
    void どの行の条件を問うても_表の全体と同じ答えになる(String file) {
        DecisionTable table = read(file);
        DmnDecision whole = TableEngine.compile(table.xml());

        assertThat(table.rows().stream()
                        .filter(row ->
                                row.cells().hashCode() % 4 == 0 || table.rows().size() < 20))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(table.decide(facts(table, row)))
                        .isEqualTo(TableEngine.decide(whole, facts(table, row))));
    }

    @Test
    void 一つの作業を問うと_その作業の行だけが残る() {
        DecisionTable table = read(RULES);
        Candidates candidates = new Candidates(TableEngine.compile(table.xml()), table.inputs(), table.rows());

        DmnDecision left =
                candidates.of(Map.of("process", "deliberation", "step", "userTask_submitPaper", "body", "庁議"));

        assertThat(((DmnDecisionTableImpl) left.getDecisionLogic()).getRules())
                .extracting(rule -> rule.getId())
                .containsExactly("rule_deliberation_submitPaper");
    }

    @Test
    void 文字を並べた条件と_何でもよい条件の行は_除かない() {
        DecisionTable table = read(RULES);
        Row row = table.row("rule_deliberation_submitPaper").orElseThrow();
        DecisionTable listed = table.with(new Row(
                row.id(),
                Stream.concat(
                                Stream.of("\"deliberation\",\"other\""),
                                row.cells().stream().skip(1))
                        .toList(),
                row.note()));

        assertThat(listed.decide(Map.of("process", "other", "step", "userTask_submitPaper", "body", "")))
                .singleElement()
                .satisfies(answer -> assertThat(answer).containsEntry("anchor", "SITTING"));
    }

    private static Map<String, Object> facts(DecisionTable table, Row row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        List<DecisionTable.Column> inputs = table.inputs();
        for (int column = 0; column < inputs.size(); column++) {
            facts.put(inputs.get(column).name(), inputs.get(column).text() ? row.value(column) : (Object) 1);
        }
        return facts;
    }

    private static DecisionTable read(String file) {
        try {
            return DecisionTable.read(Files.readString(Path.of(file)));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
