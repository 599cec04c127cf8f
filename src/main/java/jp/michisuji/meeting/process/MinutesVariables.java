package jp.michisuji.meeting.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** 要旨の確認のプロセスの変数。 */
final class MinutesVariables {

    static final String SITTING_ID = "sittingId";
    static final String REVIEWING_POST = "reviewingPost";

    private MinutesVariables() {}

    static long sittingId(VariableScope scope) {
        return ((Number) scope.getVariable(SITTING_ID)).longValue();
    }
}
