package jp.michisuji.hearing.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** 聴取プロセスの変数。 */
final class HearingVariables {

    static final String HEARING_ID = "hearingId";
    static final String OPINION_ID = "opinionId";
    static final String EXPLAINING_POST = "explainingPost";

    private HearingVariables() {}

    static long hearingId(VariableScope scope) {
        return ((Number) scope.getVariable(HEARING_ID)).longValue();
    }
}
