package jp.michisuji.schedule;

import java.util.Optional;
import jp.michisuji.workflow.WorkItem;

/** 基準日の差込口。会議や聴取の日を持つ業務が答える。 */
public interface AnchorDates {

    /** この仕事の基準日。自分の業務の仕事でなければ空。 */
    Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor);
}
