package jp.michisuji.transfer.process;

import java.util.List;
import java.util.Map;
import jp.michisuji.transfer.Track;
import jp.michisuji.workflow.DiagramChange;
import org.springframework.stereotype.Component;

/** 工事を伴うレイアウトの変更に、決裁を経るようになった。工事の予定を既に立てたものは、決裁を経ずに進む。 */
@Component
class LayoutDecidedByApproval implements DiagramChange {

    @Override
    public String processKey() {
        return Track.LAYOUT.processKey();
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
