package jp.michisuji.meeting.process;

import jp.michisuji.meeting.point.OpenPoints;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 要検討事項の仕事の届け先の職。 */
@ProcessBean
public class OpenPointPosts {

    private final OpenPoints points;

    OpenPointPosts(OpenPoints points) {
        this.points = points;
    }

    /** 受け持つ職。 */
    public String owner(DelegateExecution execution) {
        return points.get(OpenPointVariables.pointId(execution)).ownerPost();
    }
}
