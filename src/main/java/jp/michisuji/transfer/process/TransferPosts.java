package jp.michisuji.transfer.process;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.organization.ReformOffice;
import jp.michisuji.transfer.TransferOffices;
import jp.michisuji.transfer.TransferParties;
import jp.michisuji.transfer.TransferParty.Side;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 移管の仕事の届け先の職。仕事が生まれるたびに尋ねられる。 */
@ProcessBean
public class TransferPosts {

    private static final Pattern ASKED = Pattern.compile("\\$\\{transferPosts\\.(\\w+)\\(.*\\)}");

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
        return leadOf(TransferVariables.transferId(execution));
    }

    /** 主な受け手の課長。受ける側の職がまだ当てられていなければ、取りまとめ課長。 */
    public String taking(DelegateExecution execution) {
        return firstOf(Side.TAKING, TransferVariables.transferId(execution));
    }

    /** 出す側の課長。五つの総合支所のうち、初めの支所の課長。確認を一人に求めていた前の図が、動き終わるまで尋ねる。 */
    public String giving(DelegateExecution execution) {
        return firstOf(Side.GIVING, TransferVariables.transferId(execution));
    }

    /**
     * まだ生まれていない仕事の届け先。
     *
     * @param group 図に書かれた、届け先を決める式
     * @return この部品に尋ねる式でなければ空
     */
    Optional<String> expected(String group, long transferId) {
        Matcher asked = ASKED.matcher(group);
        if (!asked.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (asked.group(1)) {
                    case "lead" -> leadOf(transferId);
                    case "taking" -> firstOf(Side.TAKING, transferId);
                    case "finance" -> finance();
                    case "personnel" -> personnel();
                    case "facility" -> facility();
                    case "legal" -> legal();
                    case "reformLead" -> reformLead();
                    default -> null;
                });
    }

    private String leadOf(long transferId) {
        return transfers.get(transferId).leadPost();
    }

    private String firstOf(Side side, long transferId) {
        return parties.of(transferId).stream()
                .filter(party -> party.side() == side)
                .map(party -> party.postCode())
                .findFirst()
                .orElseGet(() -> leadOf(transferId));
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
