package jp.michisuji.transfer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 工事の決裁を求めた移管の中断。決裁は止まらないので、承認する人に、待つかどうかを考えられるよう言う。 */
@Component
@Transactional(readOnly = true)
class WorksStandstill {

    private final Transfers transfers;
    private final LayoutCases cases;
    private final LayoutMembers members;
    private final ItemVisibility items;

    WorksStandstill(Transfers transfers, LayoutCases cases, LayoutMembers members, ItemVisibility items) {
        this.transfers = transfers;
        this.cases = cases;
        this.members = members;
        this.items = items;
    }

    /** 中断のわけ。動いていれば空。 */
    Optional<String> of(LayoutOwner owner) {
        return switch (owner.kind()) {
            case TRANSFER -> Optional.ofNullable(transfers.get(owner.id()).pausedReason());
            case CASE -> ofCase(paused(cases.get(owner.id())));
        };
    }

    private List<Transfer> paused(LayoutCase layoutCase) {
        return members.of(layoutCase).stream()
                .map(member -> transfers.get(member.transferId()))
                .filter(Transfer::paused)
                .toList();
    }

    private Optional<String> ofCase(List<Transfer> paused) {
        Sight sight = items.sight();
        String words = paused.stream()
                .map(transfer ->
                        sight.sees(transfer.itemId()) ? transfer.title() + ": " + transfer.pausedReason() : "限定の案件の業務")
                .distinct()
                .collect(Collectors.joining("、"));
        return Optional.of(words).filter(all -> !all.isEmpty());
    }
}
