package jp.michisuji.meeting.process;

import java.util.List;
import java.util.Map;
import jp.michisuji.workflow.DiagramChange;
import org.springframework.stereotype.Component;

/** 審議に、先に聴く意見の待ちが加わった。待ちより先にいる審議はそのまま進み、手前にいる審議は待ちを通る。 */
@Component
class DeliberationWithHearings implements DiagramChange {

    @Override
    public String processKey() {
        return "deliberation";
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
