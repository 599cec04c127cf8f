package jp.michisuji.decision;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.variable.Variables;

/**
 * 決定表の評価。プロセスのエンジンとは別の DMN エンジンを使う。
 *
 * <p>プロセスのエンジンで評価すると、一回ごとに履歴の行が書かれる。こちらは何も書かない。使われるまで作らず、起動を重くしない。
 */
final class TableEngine {

    private TableEngine() {}

    private static final class Lazy {

        static final DmnEngine ENGINE =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    }

    static DmnDecision compile(String xml) {
        try {
            List<DmnDecision> decisions =
                    Lazy.ENGINE.parseDecisions(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            return decisions.get(0);
        } catch (DmnEngineException broken) {
            throw new UnreadableTableException("決定表として解釈できません: " + broken.getMessage(), broken);
        }
    }

    static List<Map<String, Object>> decide(DmnDecision decision, Map<String, Object> facts) {
        return Lazy.ENGINE
                .evaluateDecisionTable(decision, Variables.fromMap(facts))
                .getResultList();
    }
}
