package jp.michisuji.overview.home;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.overview.stuck.StuckGlance;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** 改革担当の今日の件数。全体で遅れているもの、待っているもの、移せるようになったもの。 */
@Component
class LeadCounts {

    /** 移管可の判定の前。 */
    private static final Set<Transfer.State> BEFORE_GATE = Set.of(Transfer.State.DECIDING, Transfer.State.PREPARING);

    private final Transfers transfers;

    LeadCounts(Transfers transfers) {
        this.transfers = transfers;
    }

    List<HomeCount> of(ScheduleSnapshot snapshot, StuckGlance stuck, Sight sight) {
        List<PlannedSubject> seen = snapshot.subjects().values().stream()
                .filter(subject -> sight.sees(subject.title().itemId()))
                .toList();
        long duties = seen.stream().filter(subject -> lane(subject, Lane.DUTY)).count();
        Map<Boolean, Long> gates = gates(seen);
        long open = gates.getOrDefault(true, 0L);
        return List.of(
                new HomeCount("期限超過", stuck.overdue(), "/schedule/stuck?view=OVERDUE", true),
                new HomeCount("5開庁日以内に期限", stuck.soon(), "/schedule/stuck?view=SOON", false),
                new HomeCount("会議を待つ案件", waiting(snapshot, seen), "/items", false),
                new HomeCount("移管可の判定が済んでいない移管", gates.getOrDefault(false, 0L), "/duties", false),
                new HomeCount("移せる業務（" + duties + "業務のうち）", open, "/duties", false),
                new HomeCount("まだ移せない業務（" + duties + "業務のうち）", duties - open, "/duties", false));
    }

    /** 判定を通った移管と、まだの移管の数。取り止めたものと、見せない業務のものは数えない。 */
    private Map<Boolean, Long> gates(List<PlannedSubject> seen) {
        Set<String> keys = seen.stream().map(PlannedSubject::key).collect(Collectors.toSet());
        return transfers.all().stream()
                .filter(transfer -> transfer.state() != Transfer.State.STOPPED)
                .filter(transfer -> keys.contains("duty:" + transfer.dutyId()))
                .collect(Collectors.partitioningBy(
                        transfer -> !BEFORE_GATE.contains(transfer.state()), Collectors.counting()));
    }

    private static long waiting(ScheduleSnapshot snapshot, List<PlannedSubject> seen) {
        return seen.stream()
                .filter(subject -> lane(subject, Lane.ITEM))
                .filter(subject ->
                        snapshot.steps().get(subject.key()).stream().anyMatch(step -> awaits(step, snapshot)))
                .count();
    }

    /** 前の工程がみな済み、会議の開かれるのを待つばかりの審議。 */
    private static boolean awaits(PlanStep step, ScheduleSnapshot snapshot) {
        return step.pace() instanceof Pace.Deliberation
                && !done(step.key(), snapshot)
                && step.after().stream().allMatch(before -> done(before, snapshot));
    }

    private static boolean done(StepKey step, ScheduleSnapshot snapshot) {
        Fact fact = snapshot.situation().facts().get(step);
        return fact != null && fact.done();
    }

    private static boolean lane(PlannedSubject subject, Lane lane) {
        return subject.title().lane() == lane;
    }
}
