package jp.michisuji.overview.stuck;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.plan.Behind;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/**
 * 先頭の候補。間に合わないものを待たせているうち、超過の大きい主題。
 *
 * @param work その仕事の、仕事としての主題（{@code transfer:12}）
 */
record Foremost(Behind behind, List<String> work) {

    private static final int FIRST = 20;

    static Foremost of(ScheduleSnapshot snapshot) {
        Behind behind = Behind.of(snapshot.situation(), snapshot.outlook());
        Map<String, Integer> missed = missed(snapshot, behind);
        List<Integer> least = missed.values().stream().sorted().limit(FIRST).toList();
        return new Foremost(
                behind,
                missed.entrySet().stream()
                        .filter(entry -> entry.getValue() <= least.get(least.size() - 1))
                        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                        .flatMap(entry -> work(snapshot.subjects().get(entry.getKey())).stream())
                        .toList());
    }

    /** 主題 → その着手した工程の後ろで待つものの、いちばん小さい余裕。間に合うものは含まない。 */
    private static Map<String, Integer> missed(ScheduleSnapshot snapshot, Behind behind) {
        Map<String, Integer> missed = new HashMap<>();
        snapshot.situation().facts().forEach((step, fact) -> {
            if (open(fact)) {
                behind.of(step)
                        .filter(waiting -> waiting.floatDays() < 0)
                        .ifPresent(waiting -> missed.merge(step.subject(), waiting.floatDays(), Math::min));
            }
        });
        return missed;
    }

    private static boolean open(Fact fact) {
        return fact.started() != null && !fact.done();
    }

    static List<String> work(PlannedSubject subject) {
        return subject.work().stream().map(as -> as.type() + ":" + as.id()).toList();
    }
}
