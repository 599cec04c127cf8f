package jp.michisuji.transfer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.reform.RoadElements;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Awaited;
import jp.michisuji.schedule.programme.PlannedWork;
import org.springframework.stereotype.Component;

/** 移管の待ち。やり直す準備が終わるまで移管の実施を、案件が改めて了承されるまで止めた移管の仕事を待たせる。 */
@Component
class DutyWaits implements PlannedWork {

    private static final String RECORD = "userTask_recordTransfer";

    private final Transfers transfers;
    private final Tracks tracks;
    private final Deliberations deliberations;
    private final ReformItems items;

    DutyWaits(Transfers transfers, Tracks tracks, Deliberations deliberations, ReformItems items) {
        this.transfers = transfers;
        this.tracks = tracks;
        this.deliberations = deliberations;
        this.items = items;
    }

    @Override
    public List<PlannedSubject> subjects() {
        return List.of();
    }

    @Override
    public List<Wait> waits() {
        Map<Long, Transfer> running = running().collect(Collectors.toMap(Transfer::id, Function.identity()));
        return tracks.all().stream()
                .filter(track -> track.reworking() && running.containsKey(track.transferId()))
                .map(track -> rework(subject(running.get(track.transferId())), track.track()))
                .toList();
    }

    private static Wait rework(String duty, Track track) {
        return new Wait(duty, RECORD, new Awaited(duty, element(track)));
    }

    /** 差し戻された案件の移管は、戻った段階でまた了承されるまで動かない。 */
    @Override
    public List<Halted> halted() {
        return running()
                .filter(transfer -> transfer.paused() && transfer.itemId() != null)
                .flatMap(transfer -> open(transfer.itemId()).map(it -> halted(transfer, it)))
                .toList();
    }

    private Halted halted(Transfer transfer, Deliberation again) {
        String stage = RoadElements.of(items.get(transfer.itemId()), again.stage());
        return new Halted(subject(transfer), new Awaited(RoadElements.subject(transfer.itemId()), stage));
    }

    private Stream<Deliberation> open(long itemId) {
        return deliberations.ofItem(itemId).stream()
                .filter(Deliberation::open)
                .reduce((earlier, later) -> later)
                .stream();
    }

    private Stream<Transfer> running() {
        return transfers.all().stream().filter(transfer -> !transfer.state().ended());
    }

    private static String subject(Transfer transfer) {
        return "duty:" + transfer.dutyId();
    }

    /** 筋を呼ぶ、図の要素の符号（{@code callActivity_manualTrack}）。 */
    static String element(Track track) {
        return "callActivity_" + track.neededVariable().replace("Needed", "Track");
    }
}
