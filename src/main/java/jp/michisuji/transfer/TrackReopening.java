package jp.michisuji.transfer;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 準備のやり直し。判定のあとでも一つの筋だけを開け直せる。終わるまで、移管の実施は記録できない。 */
@Component
@Transactional
public class TrackReopening {

    private static final Set<Transfer.State> OPEN =
            EnumSet.of(Transfer.State.PREPARING, Transfer.State.CLEARED, Transfer.State.HANDED_OVER);

    private final TransferLocks locks;
    private final Tracks tracks;
    private final HandoverDesk handover;
    private final ProcessRuns runs;
    private final AuditLog audit;

    TrackReopening(TransferLocks locks, Tracks tracks, HandoverDesk handover, ProcessRuns runs, AuditLog audit) {
        this.locks = locks;
        this.tracks = tracks;
        this.handover = handover;
        this.runs = runs;
        this.audit = audit;
    }

    /** やり直せる筋。終わったか、要らないとした筋。 */
    @Transactional(readOnly = true)
    public List<Track> reopenable(Transfer transfer) {
        if (!OPEN.contains(transfer.state()) || transfer.paused()) {
            return List.of();
        }
        return tracks.of(transfer.id()).stream()
                .filter(track ->
                        track.state() == TrackProgress.State.DONE || track.state() == TrackProgress.State.NOT_NEEDED)
                .map(TrackProgress::track)
                .toList();
    }

    /** @throws ConflictException その筋はまだ動いているか、移管がもう実施された */
    public void reopen(long transferId, Track track, String reason, Actor actor) {
        Transfer transfer = locks.lock(transferId);
        if (!reopenable(transfer).contains(track)) {
            throw new ConflictException(track.label() + "は、いまやり直せません");
        }
        tracks.rework(transferId, track, reason);
        audit.record(actor, TransferAct.of(transfer, "transfer.reopen", track.label() + "をやり直す（理由: " + reason + "）"));
        if (transfer.state() == Transfer.State.CLEARED) {
            handover.askAgain(transfer, track.label() + "をやり直す", actor);
        }
        runs.tell(transfer.processInstanceId(), "reopenTrack", Map.of("reopenedTrack", track.name()));
    }
}
