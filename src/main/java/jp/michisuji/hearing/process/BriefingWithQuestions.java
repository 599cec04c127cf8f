package jp.michisuji.hearing.process;

import java.util.List;
import java.util.Map;
import jp.michisuji.workflow.DiagramChange;
import org.springframework.stereotype.Component;

/** 説明会に、残った質問への回答が加わった。途中の説明会は同じ所で待ち、終わりの手前で新しい作業を通る。 */
@Component
class BriefingWithQuestions implements DiagramChange {

    @Override
    public String processKey() {
        return "staff-briefing";
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
