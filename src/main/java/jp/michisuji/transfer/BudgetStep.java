package jp.michisuji.transfer;

import java.util.Optional;
import java.util.stream.Stream;

/** 予算要求までの歩み。ここにいる間は、要求の締切に間に合うかを見張る。 */
public enum BudgetStep {
    ESTIMATE("userTask_estimateCosts"),
    CONSULT("userTask_consultFinance"),
    REQUEST("userTask_requestBudget");

    private final String taskKey;

    BudgetStep(String taskKey) {
        this.taskKey = taskKey;
    }

    public String taskKey() {
        return taskKey;
    }

    /** @return 予算要求が済んだあとの仕事では空 */
    public static Optional<BudgetStep> of(String taskKey) {
        return Stream.of(values()).filter(step -> step.taskKey.equals(taskKey)).findFirst();
    }
}
