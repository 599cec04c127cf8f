package jp.michisuji.transfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.TableEffect;
import jp.michisuji.decision.TableEffects;
import jp.michisuji.decision.Tables;
import org.springframework.stereotype.Component;

/** 移管に要ることの表を改めると、まだ準備を決めていない移管の案がどう変わるか。 */
@Component
class TransferNeedsEffects {

    /** 台帳が空でも式を当ててみるための業務。 */
    static final Duty SPECIMEN = new Duty(
            0L,
            null,
            "まちづくり課",
            null,
            "道路の占用許可に関すること",
            "占用の許可",
            null,
            List.of(new Destination("土木管理課", null, BigDecimal.ONE)),
            Disposition.TRANSFERRED,
            null,
            null,
            null,
            0,
            0);

    private final Transfers transfers;
    private final Duties duties;
    private final TransferNeeds needs;
    private final Tables tables;

    TransferNeedsEffects(Transfers transfers, Duties duties, TransferNeeds needs, Tables tables) {
        this.transfers = transfers;
        this.duties = duties;
        this.needs = needs;
        this.tables = tables;
    }

    TableEffects of(DecisionTable proposed) {
        DecisionTable now = tables.current(TransferNeeds.KEY);
        List<TableEffect> moved = transfers.all().stream()
                .filter(transfer -> transfer.state() == Transfer.State.DECIDING)
                .map(transfer -> effect(transfer, now, proposed))
                .filter(TableEffect::moved)
                .toList();
        return new TableEffects("準備を決める前の移管", moved.size() + "件", moved, List.of());
    }

    private TableEffect effect(Transfer transfer, DecisionTable now, DecisionTable proposed) {
        Duty duty = duties.get(transfer.dutyId());
        return new TableEffect(
                transfer.title(), "/transfers/" + transfer.id(), wanted(now, duty), wanted(proposed, duty));
    }

    private String wanted(DecisionTable table, Duty duty) {
        return TransferNeeds.proposals(table, DutyFacts.of(duty, needs.moving(duty))).stream()
                .filter(NeedProposal::needed)
                .map(proposal -> proposal.need().label())
                .collect(Collectors.joining("、"));
    }
}
