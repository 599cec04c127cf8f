package jp.michisuji.reform.process;

import java.util.List;
import java.util.Map;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.workflow.DiagramChange;
import org.springframework.stereotype.Component;

/** 道筋に業務の移管が加わった。既に部会で合意されていた案件では、移したときに移管を始める。 */
@Component
class RoadWithTransfers implements DiagramChange {

    private static final String TRANSFERS = "callActivity_dutyTransfer#multiInstanceBody";

    @Override
    public String processKey() {
        return ReformItem.ROAD;
    }

    @Override
    public String from() {
        return "1";
    }

    @Override
    public String to() {
        return "3";
    }

    @Override
    public List<String> startingIn(Map<String, Object> variables) {
        return Boolean.TRUE.equals(variables.get(RoadVariables.AGREED_AT_BUKAI)) ? List.of(TRANSFERS) : List.of();
    }
}
