package jp.michisuji.hearing.process;

import java.util.List;
import java.util.Map;
import jp.michisuji.workflow.DiagramChange;
import org.springframework.stereotype.Component;

/** 聴取に資料の事前確認と回答の伝達が加わった。どの待ちにある聴取も、同じ所で待ったまま新しい図へ移る。 */
@Component
class HearingWithAnswers implements DiagramChange {

    @Override
    public String processKey() {
        return "group-hearing";
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
        return List.of();
    }
}
