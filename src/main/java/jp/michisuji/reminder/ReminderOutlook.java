package jp.michisuji.reminder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.reminder.ReminderPolicy.To;
import jp.michisuji.reminder.ReminderPolicy.Tone;

/** 督促の見込み。ある方針で、仕事が開いたままなら、窓のどの日に誰へどの調子で知らせるか。 */
final class ReminderOutlook {

    private final ReminderPolicy policy;
    private final ReminderWindow window;

    ReminderOutlook(ReminderPolicy policy, ReminderWindow window) {
        this.policy = policy;
        this.window = window;
    }

    /** 窓の日ごとに。知らせれば回数が増え、回数を見る方針ではその先の答えが変わる。 */
    List<Map<To, Tone>> of(DueWork work) {
        List<Map<To, Tone>> outlook = new ArrayList<>();
        int reminded = work.reminded();
        for (int left : window.daysLeft(work.dueOn())) {
            Map<To, Tone> told = on(left, work.taskKey(), reminded);
            outlook.add(told);
            reminded += told.isEmpty() ? 0 : 1;
        }
        return outlook;
    }

    /** 一つの相手には、強いほうの調子で一度だけ。まとめの読まない先の期限は、方針に行があっても知らせない。 */
    private Map<To, Tone> on(int left, String taskKey, int reminded) {
        Map<To, Tone> told = new EnumMap<>(To.class);
        if (left <= ReminderChoices.LONGEST_LEAD) {
            policy.on(left, taskKey, reminded)
                    .forEach(reminder -> told.merge(
                            reminder.to(), reminder.tone(), (one, other) -> one.compareTo(other) >= 0 ? one : other));
        }
        return told;
    }
}
