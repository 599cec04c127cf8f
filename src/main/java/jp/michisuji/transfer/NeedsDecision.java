package jp.michisuji.transfer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.Requirements.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 必要な準備の決定。表の案を取りまとめ課長が確かめ、違えるときはわけを残す。 */
@Component
@Transactional
public class NeedsDecision {

    /** 一つの要ることについての決定。案のとおりなら {@code reason} は要らない。 */
    public record Choice(boolean needed, String reason) {}

    private final Transfers transfers;
    private final TransferLocks locks;
    private final Duties duties;
    private final TransferNeeds needs;
    private final Requirements requirements;
    private final Tracks tracks;
    private final RoadDecisions road;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    NeedsDecision(
            Transfers transfers,
            TransferLocks locks,
            Duties duties,
            TransferNeeds needs,
            Requirements requirements,
            Tracks tracks,
            RoadDecisions road,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.locks = locks;
        this.duties = duties;
        this.needs = needs;
        this.requirements = requirements;
        this.tracks = tracks;
        this.road = road;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<NeedProposal> proposals(long transferId) {
        return needs.proposalsFor(duties.get(transfers.get(transferId).dutyId()));
    }

    /**
     * 決める。
     *
     * @return 進める筋
     * @throws IllegalArgumentException 案と違えたのにわけがない。画面の検査が先に断る
     */
    public Set<Track> decide(long transferId, Map<Need, Choice> choices, Actor actor) {
        Transfer transfer = locks.lock(transferId);
        List<Decided> decided = proposals(transferId).stream()
                .map(proposal -> decided(proposal, choices.get(proposal.need())))
                .toList();
        requirements.decide(transferId, decided);
        Set<Track> needed = decided.stream()
                .filter(Decided::needed)
                .flatMap(it -> it.proposal().need().track().stream())
                .collect(Collectors.toSet());
        tracks.plan(transferId, needed);
        transfers.move(transferId, Transfer.State.PREPARING);
        road.catchUp(transfer);
        audit.record(actor, TransferAct.of(transfer, "transfer.needs", "必要な準備を決めた（" + words(decided) + "）"));
        events.publishEvent(new ReadinessTouched(transferId));
        return needed;
    }

    private static Decided decided(NeedProposal proposal, Choice choice) {
        boolean needed = choice == null ? proposal.needed() : choice.needed();
        String reason = choice == null ? null : choice.reason();
        boolean differs = needed != proposal.needed();
        if (differs && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException(proposal.need().label() + "を案と違えるわけがない");
        }
        return new Decided(proposal, needed, differs ? reason.strip() : null);
    }

    private static String words(List<Decided> decided) {
        return decided.stream()
                .filter(Decided::needed)
                .map(it -> it.proposal().need().label())
                .collect(Collectors.joining("、"));
    }
}
