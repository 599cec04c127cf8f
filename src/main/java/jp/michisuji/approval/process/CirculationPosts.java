package jp.michisuji.approval.process;

import java.util.List;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 回りの図が尋ねる、回す職。 */
@ProcessBean
public class CirculationPosts {

    public List<String> of(DelegateExecution execution) {
        return AfterVariables.circulatedTo(execution);
    }
}
