package jp.michisuji.transfer.process;

import jp.michisuji.transfer.LayoutWays;
import jp.michisuji.transfer.LayoutWays.Way;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** レイアウトの筋の分かれ道。まとめて移転するか。 */
@ProcessBean
public class LayoutRoutes {

    private final LayoutWays ways;

    LayoutRoutes(LayoutWays ways) {
        this.ways = ways;
    }

    /** 進行中のまとめた移転に加わっている。 */
    public boolean shared(DelegateExecution execution) {
        return ways.of(TransferVariables.transferId(execution)) == Way.SHARED;
    }

    /** 始まる前に、まとめた移転が済んでいた。 */
    public boolean moved(DelegateExecution execution) {
        return ways.of(TransferVariables.transferId(execution)) == Way.MOVED;
    }
}
