package jp.michisuji.transfer.process;

import jp.michisuji.transfer.LayoutCases;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** まとめた移転の仕事の届け先の職。 */
@ProcessBean
public class LayoutCasePosts {

    private final LayoutCases cases;

    LayoutCasePosts(LayoutCases cases) {
        this.cases = cases;
    }

    /** まとめる課長。 */
    public String lead(DelegateExecution execution) {
        return cases.get(LayoutVariables.caseId(execution)).leadPost();
    }
}
