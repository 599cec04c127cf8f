package jp.michisuji.approval.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** 決裁の図の変数。 */
final class ApprovalVariables {

    static final String APPROVAL_ID = "approvalId";
    static final String STEP_ID = "stepId";
    static final String RESULT = "approvalResult";
    static final String ORIGIN_TYPE = "approvalOriginType";
    static final String ORIGIN_ID = "approvalOriginId";
    static final String DRAFTER = "approvalDrafter";
    static final String CATEGORY = "approvalCategory";

    private ApprovalVariables() {}

    static long approvalId(VariableScope scope) {
        return ((Number) scope.getVariable(APPROVAL_ID)).longValue();
    }

    static String text(VariableScope scope, String name) {
        return String.valueOf(scope.getVariable(name));
    }
}
