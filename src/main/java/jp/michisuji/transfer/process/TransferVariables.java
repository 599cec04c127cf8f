package jp.michisuji.transfer.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** 移管と準備の筋のプロセスの変数。 */
final class TransferVariables {

    static final String TRANSFER_ID = "transferId";

    private TransferVariables() {}

    static long transferId(VariableScope scope) {
        return ((Number) scope.getVariable(TRANSFER_ID)).longValue();
    }
}
