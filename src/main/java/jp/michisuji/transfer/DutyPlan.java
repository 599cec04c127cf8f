package jp.michisuji.transfer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    private static final Map<Need, String> DECIDED =
            Map.of(Need.CHOGI, "event_chogiDecided", Need.GIKAI, "event_gikaiReported");
    private static final Map<Need, String> STAGES =
            Map.of(Need.CHOGI, "callActivity_chogi", Need.GIKAI, "callActivity_gikai");

    /**
     * 一つの業務の移管の様子。
     *
     * @param transfer 始まった移管。まだなら {@code null}
     * @param road 道筋の決定の行。準備を決める前は空
     */
    private record Begun(Transfer transfer, List<TrackProgress> tracks, List<Requirement> road) {

        static final Begun NOT_YET = new Begun(null, List.of(), List.of());
    }

    private final Duties duties;
    private final Transfers transfers;
    private final Tracks tracks;
    private final Requirements requirements;

    DutyPlan(Duties duties, Transfers transfers, Tracks tracks, Requirements requirements) {
        this.duties = duties;
        this.transfers = transfers;
        this.tracks = tracks;
        this.requirements = requirements;
    }

    @Override
    public List<PlannedSubject> subjects() {
        List<Transfer> all = transfers.all();
        Map<Long, Begun> begun = begun(all);
        Set<Long> stopped = all.stream().map(Transfer::dutyId).collect(Collectors.toSet());
        stopped.removeAll(begun.keySet());
        return duties.all().stream()
                .filter(duty -> duty.disposition().moves() && !stopped.contains(duty.id()))
                .map(duty -> subject(duty, begun.getOrDefault(duty.id(), Begun.NOT_YET)))
                .toList();
    }

    private Map<Long, Begun> begun(List<Transfer> all) {
        Map<Long, List<TrackProgress>> progress =
                tracks.all().stream().collect(Collectors.groupingBy(TrackProgress::transferId));
        Map<Long, List<Requirement>> road =
                requirements.all(DECIDED.keySet()).stream().collect(Collectors.groupingBy(Requirement::transferId));
        return all.stream()
                .filter(transfer -> transfer.state() != Transfer.State.STOPPED)
                .collect(Collectors.toMap(
                        Transfer::dutyId,
                        it -> new Begun(
                                it, progress.getOrDefault(it.id(), List.of()), road.getOrDefault(it.id(), List.of()))));
    }

    private static PlannedSubject subject(Duty duty, Begun begun) {
        return new PlannedSubject(
                "duty:" + duty.id(),
                new Title(Lane.DUTY, duty.name(), "/duties/" + duty.id(), duty.section(), duty.itemId()),
                TransferStart.PROCESS,
                answers(duty, begun),
                duty.transferOn() == null ? Map.of() : Map.of(DAY_CAME, duty.transferOn()),
                days(duty.transferOn()),
                awaits(duty),
                Map.of(),
                settled(begun.tracks()),
                begun.transfer() == null
                        ? List.of()
                        : List.of(new WorkedAs(
                                Transfer.SUBJECT,
                                String.valueOf(begun.transfer().id()),
                                Map.of())));
    }

    /** 移管日が来てから移し、一か月後と六か月後に確かめる。 */
    private static Map<String, LocalDate> days(LocalDate transferOn) {
        return transferOn == null
                ? Map.of()
                : Map.of(
                        DAY_CAME,
                        transferOn,
                        "event_monthPassed",
                        TransferClock.monthAfter(transferOn),
                        "event_halfYearPassed",
                        TransferClock.halfYearAfter(transferOn));
    }

    /** 要る筋と、待つ道筋の決定。案件によらない業務は、道筋を待たない。 */
    private static Map<String, String> answers(Duty duty, Begun begun) {
        Map<String, String> answers = new HashMap<>();
        begun.tracks()
                .forEach(track -> answers.put(
                        track.track().neededVariable(),
                        String.valueOf(track.state() != TrackProgress.State.NOT_NEEDED)));
        begun.road().forEach(line -> answers.put(asked(line.need()), String.valueOf(line.needed())));
        if (duty.itemId() == null) {
            DECIDED.keySet().forEach(need -> answers.put(asked(need), "false"));
        }
        return answers;
    }

    /** 図が計画のために尋ねる名（{@code chogiNeeded}）。 */
    private static String asked(Need need) {
        return need.name().toLowerCase(Locale.ROOT) + "Needed";
    }

    private static Map<String, Awaited> awaits(Duty duty) {
        return duty.itemId() == null
                ? Map.of()
                : DECIDED.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getValue,
                                wait -> new Awaited("item:" + duty.itemId(), STAGES.get(wait.getKey()))));
    }

    /** 終えた筋。 */
    private static Map<String, Fact> settled(List<TrackProgress> known) {
        return known.stream()
                .filter(track -> track.state() == TrackProgress.State.DONE)
                .collect(Collectors.toMap(
                        track -> DutyWaits.element(track.track()),
                        track -> new Fact(day(track.startedAt()), day(track.endedAt()))));
    }

    private static LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(TOKYO).toLocalDate();
    }
}
