package jp.michisuji.transfer.process;

import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.organization.ReformOffice;
import jp.michisuji.transfer.TransferOffices;
import jp.michisuji.transfer.TransferParties;
import jp.michisuji.transfer.TransferParty;
import jp.michisuji.transfer.TransferParty.Side;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 移管の仕事の届け先の職。仕事が生まれるたびに尋ねられる。 */
@ProcessBean
public class TransferPosts {

    private final Transfers transfers;
    private final TransferParties parties;
    private final TransferOffices offices;
    private final ReformOffice reform;

    TransferPosts(Transfers transfers, TransferParties parties, TransferOffices offices, ReformOffice reform) {
        this.transfers = transfers;
        this.parties = parties;
        this.offices = offices;
        this.reform = reform;
    }

    /** 取りまとめ課長。 */
    public String lead(DelegateExecution execution) {
        return transfers.get(TransferVariables.transferId(execution)).leadPost();
    }

    /** 主な受け手の課長。受ける側の職がまだ当てられていなければ、取りまとめ課長。 */
    public String taking(DelegateExecution execution) {
        return first(Side.TAKING, execution);
    }

    /** 出す側の課長。五つの総合支所のうち、初めの支所の課長。確認を一人に求めていた前の図が、動き終わるまで尋ねる。 */
    public String giving(DelegateExecution execution) {
        return first(Side.GIVING, execution);
    }

    /** 出す側の課長のすべて。窓口は支所ごとにあり、ほかの支所の課長には確かめられない。 */
    public List<String> everyGiving(DelegateExecution execution) {
        List<String> giving = posts(Side.GIVING, execution).toList();
        return giving.isEmpty() ? List.of(lead(execution)) : giving;
    }

    private String first(Side side, DelegateExecution execution) {
        return posts(side, execution).findFirst().orElseGet(() -> lead(execution));
    }

    private Stream<String> posts(Side side, DelegateExecution execution) {
        return parties.of(TransferVariables.transferId(execution)).stream()
                .filter(party -> party.side() == side)
                .map(TransferParty::postCode);
    }

    public String finance() {
        return offices.finance();
    }

    public String personnel() {
        return offices.personnel();
    }

    public String facility() {
        return offices.facility();
    }

    public String legal() {
        return offices.legal();
    }

    /** 区役所改革担当課長。 */
    public String reformLead() {
        return reform.leadPost();
    }
}
