package jp.michisuji.hearing.process;

import java.util.List;
import java.util.Map;
import jp.michisuji.workflow.DiagramChange;
import org.springframework.stereotype.Component;

/** 聴取に説明資料の決裁が加わった。事前確認より先の聴取は、決裁を通らずに同じ所から続く。 */
@Component
class HearingWithPaperApproval implements DiagramChange {

    @Override
    public String processKey() {
        return "group-hearing";
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
