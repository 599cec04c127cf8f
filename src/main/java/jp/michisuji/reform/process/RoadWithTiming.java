package jp.michisuji.reform.process;

import java.util.List;
import java.util.Map;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.workflow.DiagramChange;
import org.springframework.stereotype.Component;

/** 道筋に移管時期等の決定が加わり、続く分岐が一つにまとまった。待つ所は変わらず、どの案件からも求められるようになる。 */
@Component
class RoadWithTiming implements DiagramChange {

    @Override
    public String processKey() {
        return ReformItem.ROAD;
    }

    @Override
    public String from() {
        return "2";
    }

    @Override
    public String to() {
        return "3";
    }

    @Override
    public List<String> startingIn(Map<String, Object> variables) {
        return List.of();
    }
}
