package jp.michisuji.transfer.process;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.schedule.ComingStep;
import jp.michisuji.schedule.ComingSteps;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackProgress;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.transfer.WorksDecisions;
import jp.michisuji.transfer.process.StepsAhead.From;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** 移管日にかかる、これから来る作業。終わっていない筋と、判定・引継ぎ・移管後の確認。 */
@Component
class ComingTransferSteps implements ComingSteps {

    private static final String MAIN = "duty-transfer";
    private static final String FOLLOW_UP = "transfer-follow-up";

    /** 工事の決裁を待つ間は、人の仕事はこの作業まで済んでいる。 */
    private static final String BEFORE_DECISION = "userTask_planWorks";

    private final Transfers transfers;
    private final Tracks tracks;
    private final WorkItems workItems;
    private final WorksDecisions decisions;
    private final StepsAhead ahead;

    ComingTransferSteps(
            Transfers transfers, Tracks tracks, WorkItems workItems, WorksDecisions decisions, StepsAhead ahead) {
        this.transfers = transfers;
        this.tracks = tracks;
        this.workItems = workItems;
        this.decisions = decisions;
        this.ahead = ahead;
    }

    @Override
    public List<ComingStep> of(String anchorKey) {
        return Transfer.idOfAnchor(anchorKey)
                .map(transfers::get)
                .filter(transfer -> !transfer.state().ended())
                .map(this::of)
                .orElse(List.of());
    }

    private List<ComingStep> of(Transfer transfer) {
        List<WorkItem> open = workItems.openOf(Transfer.SUBJECT, String.valueOf(transfer.id()));
        From day = new From(TransferAnchors.TRANSFER_DAY, TransferAnchors.anchorOf(transfer));
        List<ComingStep> coming = new ArrayList<>();
        tracks.of(transfer.id()).forEach(track -> coming.addAll(ofTrack(track, open, transfer, day)));
        coming.addAll(ofMain(open, transfer, day));
        coming.addAll(ofFollowUp(open, transfer, day));
        return coming;
    }

    private List<ComingStep> ofTrack(TrackProgress track, List<WorkItem> open, Transfer transfer, From day) {
        String process = track.track().processKey();
        return switch (track.state()) {
            case WAITING -> ahead.from(0, transfer, process, day);
            case RUNNING ->
                awaitsDecision(track, transfer)
                        ? ahead.afterTasks(List.of(BEFORE_DECISION), transfer, process, day)
                        : ahead.after(open, transfer, process, day);
            case NOT_NEEDED, DONE, CANCELLED -> List.of();
        };
    }

    private boolean awaitsDecision(TrackProgress track, Transfer transfer) {
        return track.track() == Track.LAYOUT
                && decisions.awaited(LayoutOwner.transfer(transfer.id())).isPresent();
    }

    /** 準備を決めてから判定の時期までは、この図の仕事は開いていない。先にあるのは判定からである。 */
    private List<ComingStep> ofMain(List<WorkItem> open, Transfer transfer, From day) {
        boolean preparing = transfer.state() == Transfer.State.PREPARING
                && open.stream().noneMatch(task -> task.processKey().equals(MAIN));
        return preparing ? ahead.from(1, transfer, MAIN, day) : ahead.after(open, transfer, MAIN, day);
    }

    private List<ComingStep> ofFollowUp(List<WorkItem> open, Transfer transfer, From day) {
        boolean before = open.stream().noneMatch(task -> task.processKey().equals(FOLLOW_UP))
                && transfer.state() != Transfer.State.TRANSFERRED;
        return before ? ahead.from(0, transfer, FOLLOW_UP, day) : ahead.after(open, transfer, FOLLOW_UP, day);
    }
}
