package jp.michisuji.transfer;

import java.util.List;
import jp.michisuji.approval.ApprovalOrigins.Place;
import jp.michisuji.approval.ApprovalOrigins.Proposal;
import jp.michisuji.approval.Disclosure;
import jp.michisuji.approval.Retention;
import jp.michisuji.approval.Weight;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 工事の起案の下書き。席の計画と、経費と、移る業務から書く。 */
@Component
@Transactional(readOnly = true)
class WorksProposals {

    private final WorksPapers papers;
    private final Transfers transfers;
    private final LayoutCases cases;
    private final LayoutMembers members;
    private final ItemVisibility items;

    WorksProposals(
            WorksPapers papers, Transfers transfers, LayoutCases cases, LayoutMembers members, ItemVisibility items) {
        this.papers = papers;
        this.transfers = transfers;
        this.cases = cases;
        this.members = members;
        this.items = items;
    }

    Proposal of(LayoutOwner owner) {
        List<Transfer> moving = moving(owner);
        WorksPaper paper = papers.of(owner, moving);
        Sight published = items.published();
        Long limited = moving.stream()
                .map(Transfer::itemId)
                .filter(item -> !published.sees(item))
                .findFirst()
                .orElse(null);
        return new Proposal(
                paper.subject(),
                paper.body(),
                paper.amount(),
                Retention.FIVE,
                limited == null ? Disclosure.OPEN : Disclosure.CLOSED,
                Weight.ORDINARY,
                limited == null ? commonItem(moving) : limited);
    }

    Place place(LayoutOwner owner) {
        return switch (owner.kind()) {
            case TRANSFER -> {
                Transfer transfer = transfers.get(owner.id());
                yield new Place(transfer.title(), "/duties/" + transfer.dutyId());
            }
            case CASE -> new Place(cases.get(owner.id()).name(), "/layout-cases/" + owner.id());
        };
    }

    private List<Transfer> moving(LayoutOwner owner) {
        return switch (owner.kind()) {
            case TRANSFER -> List.of(transfers.get(owner.id()));
            case CASE ->
                members.of(cases.get(owner.id())).stream()
                        .map(member -> transfers.get(member.transferId()))
                        .toList();
        };
    }

    /** いくつもの案件にまたがる移転は、どの案件のものともしない。限定の案件の業務が加わっていれば、その案件のものとして伏せる。 */
    private static Long commonItem(List<Transfer> moving) {
        List<Long> all = moving.stream().map(Transfer::itemId).distinct().toList();
        return all.size() == 1 ? all.get(0) : null;
    }
}
