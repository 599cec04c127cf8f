package jp.michisuji.meeting;

import java.util.List;
import jp.michisuji.schedule.AnchorMoved.Subject;

/** 会議の日とともに動く仕事の差込口。審議のほかに、その会議を基準とする仕事を持つところが答える。 */
public interface SittingWork {

    List<Subject> of(long sittingId);
}
