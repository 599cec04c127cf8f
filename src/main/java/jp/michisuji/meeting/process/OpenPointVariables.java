package jp.michisuji.meeting.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** 要検討事項のプロセスの変数。 */
final class OpenPointVariables {

    static final String POINT_ID = "pointId";

    private OpenPointVariables() {}

    static long pointId(VariableScope scope) {
        return ((Number) scope.getVariable(POINT_ID)).longValue();
    }
}
