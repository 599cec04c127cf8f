package jp.michisuji.transfer.process;

import java.util.List;
import java.util.Map;
import jp.michisuji.transfer.Track;
import jp.michisuji.workflow.DiagramChange;
import org.springframework.stereotype.Component;

/** 案内の確認を、出す側の課長のすべてに求めるようになった。一人の確認を既に待っているものは、前の図のまま終わる。 */
@Component
class NoticesCheckedByEveryOffice implements DiagramChange {

    @Override
    public String processKey() {
        return Track.NOTICE.processKey();
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
