package jp.michisuji.approval.process;

import java.util.List;
import java.util.Map;
import jp.michisuji.workflow.DiagramChange;
import org.springframework.stereotype.Component;

/** 求めた業務が取りやめになると、決裁も閉じるようになった。動いている決裁は、どの待ちにいても同じ所から続く。 */
@Component
class ApprovalsCalledOff implements DiagramChange {

    @Override
    public String processKey() {
        return "approval";
    }

    @Override
    public String from() {
        return "1";
    }

    @Override
    public String to() {
        return "2";
    }

    @Override
    public List<String> startingIn(Map<String, Object> variables) {
        return List.of();
    }
}
