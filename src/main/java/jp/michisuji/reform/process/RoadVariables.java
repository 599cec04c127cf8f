package jp.michisuji.reform.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;

/** 道筋プロセスの変数。 */
final class RoadVariables {

    static final String ITEM_ID = "itemId";
    static final String AGREED_AT_BUKAI = "agreedAtBukai";
    static final String RESULT = "result";

    private static final Set<String> AGREED = Set.of("APPROVED", "CONDITIONAL");

    private RoadVariables() {}

    static long itemId(VariableScope scope) {
        return ((Number) scope.getVariable(ITEM_ID)).longValue();
    }

    static boolean agreed(VariableScope scope) {
        return AGREED.contains(String.valueOf(scope.getVariable(RESULT)));
    }
}
