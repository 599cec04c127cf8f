package jp.michisuji.transfer;

import java.util.List;
import java.util.Set;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.web.DecideNeeds;

/** 試験の移管を、決まった備えから始める。 */
public class TransferDemands {

    private final TransferOffice office;
    private final TransferWalk walk;
    private final TransferStart start;
    private final Requirements requirements;
    private final RequirementDesk desk;

    TransferDemands(
            TransferOffice office,
            TransferWalk walk,
            TransferStart start,
            Requirements requirements,
            RequirementDesk desk) {
        this.office = office;
        this.walk = walk;
        this.start = start;
        this.requirements = requirements;
        this.desk = desk;
    }

    /** 案件によらない業務の移管を始める。 */
    public long begin() {
        return begin(Disposition.TRANSFERRED);
    }

    public long begin(Disposition disposition) {
        return start.begin(office.duty(null, disposition), Actor.system());
    }

    /** これらだけを要ると決める。 */
    public void decide(long transferId, Set<Need> needed) {
        walk.complete(transferId, "必要な準備を決める", DecideNeeds.class, form -> {
            for (Need need : Need.values()) {
                DecideNeeds.Line line = form.getLines().get(need.ordinal());
                boolean wanted = needed.contains(need);
                line.setReason(line.isNeeded() == wanted ? null : "試験のため");
                line.setNeeded(wanted);
            }
        });
    }

    /** 人が閉じる手続をすべて閉じる。 */
    public void closeAll(long transferId) {
        List<Requirement> open = requirements.of(transferId).stream()
                .filter(line -> line.gateLine() && !line.closed())
                .toList();
        open.forEach(line ->
                desk.close(transferId, line.id(), new RequirementDesk.Report(null, "済んだ", null), Actor.system()));
    }
}
