package jp.michisuji.transfer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Awaited;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.schedule.programme.PlannedSubject.Title;
import jp.michisuji.schedule.programme.PlannedSubject.WorkedAs;
import jp.michisuji.schedule.programme.PlannedWork;
import org.springframework.stereotype.Component;

/** 業務の移管の工程。移す業務を、手続が始まる前のものも含めて、移管日までに。 */
@Component
class DutyPlan implements PlannedWork {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final String DAY_CAME = "event_dayCame";
    private static final Map<String, String> ROAD = Map.of(
            "event_chogiDecided", "callActivity_chogi",
            "event_gikaiReported", "callActivity_gikai");

    private static final Set<Transfer.State> MOVED = EnumSet.of(Transfer.State.TRANSFERRED, Transfer.State.COMPLETED);

    private final Duties duties;
    private final Transfers transfers;
    private final Tracks tracks;

    DutyPlan(Duties duties, Transfers transfers, Tracks tracks) {
        this.duties = duties;
        this.transfers = transfers;
        this.tracks = tracks;
    }

    @Override
    public List<PlannedSubject> subjects() {
        List<Transfer> all = transfers.all();
        Map<Long, Transfer> begun = all.stream()
                .filter(transfer -> transfer.state() != Transfer.State.STOPPED)
                .collect(Collectors.toMap(Transfer::dutyId, transfer -> transfer));
        Set<Long> stopped = all.stream().map(Transfer::dutyId).collect(Collectors.toSet());
        stopped.removeAll(begun.keySet());
        Map<Long, List<TrackProgress>> progress =
                tracks.all().stream().collect(Collectors.groupingBy(TrackProgress::transferId));
        return duties.all().stream()
                .filter(duty -> duty.disposition().moves() && !stopped.contains(duty.id()))
                .map(duty -> subject(duty, begun.get(duty.id()), progress))
                .toList();
    }

    private static PlannedSubject subject(Duty duty, Transfer transfer, Map<Long, List<TrackProgress>> progress) {
        List<TrackProgress> known = transfer == null ? List.of() : progress.getOrDefault(transfer.id(), List.of());
        return new PlannedSubject(
                "duty:" + duty.id(),
                new Title(Lane.DUTY, duty.name(), "/duties/" + duty.id(), duty.section(), duty.itemId()),
                TransferStart.PROCESS,
                answers(known),
                days(duty),
                days(duty),
                awaits(duty),
                Map.of(),
                settled(duty, transfer, known),
                transfer == null
                        ? List.of()
                        : List.of(new WorkedAs(Transfer.SUBJECT, String.valueOf(transfer.id()), Map.of())));
    }

    /** 移管日までに備えを終え、移管日が来てから移す。 */
    private static Map<String, LocalDate> days(Duty duty) {
        return duty.transferOn() == null ? Map.of() : Map.of(DAY_CAME, duty.transferOn());
    }

    private static Map<String, String> answers(List<TrackProgress> known) {
        return known.stream()
                .collect(Collectors.toMap(
                        track -> track.track().neededVariable(),
                        track -> String.valueOf(track.state() != TrackProgress.State.NOT_NEEDED)));
    }

    private static Map<String, Awaited> awaits(Duty duty) {
        Map<String, Awaited> awaits = new HashMap<>();
        if (duty.itemId() != null) {
            ROAD.forEach((wait, stage) -> awaits.put(wait, new Awaited("item:" + duty.itemId(), stage)));
        }
        return awaits;
    }

    /** 終えた筋と、移したあとでは、待つ案件のない道筋の待ち。 */
    private static Map<String, Fact> settled(Duty duty, Transfer transfer, List<TrackProgress> known) {
        Map<String, Fact> settled = known.stream()
                .filter(track -> track.state() == TrackProgress.State.DONE)
                .collect(Collectors.toMap(
                        track -> element(track.track()),
                        track -> new Fact(day(track.startedAt()), day(track.endedAt()))));
        if (duty.itemId() == null && transfer != null && MOVED.contains(transfer.state())) {
            ROAD.keySet().forEach(wait -> settled.put(wait, new Fact(transfer.transferOn(), transfer.transferOn())));
        }
        return settled;
    }

    /** 筋を呼ぶ、図の要素の符号（{@code callActivity_manualTrack}）。 */
    private static String element(Track track) {
        return "callActivity_" + track.neededVariable().replace("Needed", "Track");
    }

    private static LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(TOKYO).toLocalDate();
    }
}
