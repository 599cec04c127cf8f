package jp.michisuji.transfer.process;

import java.util.List;
import jp.michisuji.transfer.TransferParties;
import jp.michisuji.transfer.TransferParty;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 引継書を確かめる職。出す支所の課長と、受ける課・部の課長のすべて。 */
@ProcessBean
public class HandoverParties {

    private final TransferParties parties;

    HandoverParties(TransferParties parties) {
        this.parties = parties;
    }

    /** 出す側と受ける側の両方である職には、一度だけ尋ねる。 */
    public List<String> posts(DelegateExecution execution) {
        return parties.of(TransferVariables.transferId(execution)).stream()
                .map(TransferParty::postCode)
                .distinct()
                .toList();
    }
}
