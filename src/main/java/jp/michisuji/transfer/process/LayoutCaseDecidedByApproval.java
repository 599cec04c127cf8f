package jp.michisuji.transfer.process;

import java.util.List;
import java.util.Map;
import jp.michisuji.transfer.LayoutCase;
import jp.michisuji.workflow.DiagramChange;
import org.springframework.stereotype.Component;

/** まとめた移転でも、工事を伴うなら決裁を経るようになった。工事の予定を既に立てたものは、決裁を経ずに進む。 */
@Component
class LayoutCaseDecidedByApproval implements DiagramChange {

    @Override
    public String processKey() {
        return LayoutCase.SUBJECT;
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
