package jp.michisuji.approval.process;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;

/** 後閲と回りのプロセスの変数。 */
final class AfterVariables {

    static final String APPROVAL_ID = "approvalId";
    static final String REVIEW_ID = "reviewId";
    static final String CIRCULATION_KIND = "circulationKind";
    static final String CIRCULATION_POST = "circulationPost";
    static final String CIRCULATED_TO = "circulatedTo";

    private AfterVariables() {}

    static long reviewId(VariableScope scope) {
        return ((Number) scope.getVariable(REVIEW_ID)).longValue();
    }

    /** 職コードの、空白で区切った並び。 */
    static List<String> circulatedTo(VariableScope scope) {
        return Arrays.asList(String.valueOf(scope.getVariable(CIRCULATED_TO)).split(" "));
    }
}
