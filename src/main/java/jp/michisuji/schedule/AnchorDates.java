package jp.michisuji.schedule;

import java.util.Optional;
import java.util.Set;
import jp.michisuji.workflow.WorkItem;

/** 基準日の差込口。会議や聴取や移管の日を持つ業務が答える。 */
public interface AnchorDates {

    /** 答えられる基準日の種類。期限規則の画面で選べるようになる。 */
    Set<Anchor> anchors();

    /** この仕事の基準日。自分の業務の仕事でなければ空。 */
    Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor);
}
