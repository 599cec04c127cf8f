package jp.michisuji.transfer.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.transfer.BudgetPlan;
import jp.michisuji.transfer.Yen;

/** 査定結果の入力。経費の識別子から、認められた額へ。 */
public class RecordAssessment extends StepInput {

    private Map<Long, String> granted = new LinkedHashMap<>();

    /** 積算の額を初めの値とする。 */
    static RecordAssessment of(BudgetPlan plan) {
        RecordAssessment form = new RecordAssessment();
        plan.lines().forEach(line -> form.granted.put(line.id(), String.valueOf(line.amount())));
        return form;
    }

    boolean refused() {
        return "refused".equals(getOutcome());
    }

    /** 認められた額。検査を通してから読む。 */
    Map<Long, Long> amounts(BudgetPlan plan) {
        return plan.lines().stream()
                .collect(Collectors.toMap(line -> line.id(), line -> Yen.parse(granted.get(line.id()))
                        .orElseThrow()));
    }

    public Map<Long, String> getGranted() {
        return granted;
    }

    public void setGranted(Map<Long, String> granted) {
        this.granted = granted;
    }
}
