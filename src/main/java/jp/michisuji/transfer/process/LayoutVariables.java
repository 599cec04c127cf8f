package jp.michisuji.transfer.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** まとめた移転のプロセスの変数。 */
final class LayoutVariables {

    static final String CASE_ID = "caseId";

    private LayoutVariables() {}

    static long caseId(VariableScope scope) {
        return ((Number) scope.getVariable(CASE_ID)).longValue();
    }
}
