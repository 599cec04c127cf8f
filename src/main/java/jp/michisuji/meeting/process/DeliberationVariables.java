package jp.michisuji.meeting.process;

import jp.michisuji.meeting.Stage;
import org.camunda.bpm.engine.delegate.VariableScope;

/** 審議プロセスの変数。識別子と短い符号だけを置く。 */
final class DeliberationVariables {

    static final String ITEM_ID = "itemId";
    static final String STAGE = "stage";
    static final String DELIBERATION_ID = "deliberationId";
    static final String PAPER_READY = "paperReady";
    static final String RESULT = "result";
    static final String REMAND_TO = "remandTo";
    static final String OPINION_ID = "opinionId";
    static final String CONDITION_ID = "conditionId";

    private DeliberationVariables() {}

    static long itemId(VariableScope scope) {
        return ((Number) scope.getVariable(ITEM_ID)).longValue();
    }

    static Stage stage(VariableScope scope) {
        return Stage.valueOf((String) scope.getVariable(STAGE));
    }

    static long deliberationId(VariableScope scope) {
        return ((Number) scope.getVariable(DELIBERATION_ID)).longValue();
    }
}
