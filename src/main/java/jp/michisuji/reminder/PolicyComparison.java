package jp.michisuji.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.michisuji.decision.TableEffect;
import jp.michisuji.decision.TableEffects;
import jp.michisuji.reminder.ReminderPolicy.To;
import jp.michisuji.reminder.ReminderPolicy.Tone;

/** 方針の比べ。いま開いている仕事を二つの方針に当て、知らせの数と変わり方を比べる。データベースを知らない。 */
final class PolicyComparison {

    private final ReminderWindow window;
    private final ReminderOutlook before;
    private final ReminderOutlook after;
    private final ReminderTally tallyBefore = new ReminderTally();
    private final ReminderTally tallyAfter = new ReminderTally();
    private final ReminderShifts shifts = new ReminderShifts();
    private int tasks;

    PolicyComparison(ReminderWindow window, ReminderPolicy before, ReminderPolicy after) {
        this.window = window;
        this.before = new ReminderOutlook(before, window);
        this.after = new ReminderOutlook(after, window);
    }

    void add(DueWork work) {
        List<Map<To, Tone>> was = before.of(work);
        List<Map<To, Tone>> is = after.of(work);
        tallyBefore.add(was, work.tasks());
        tallyAfter.add(is, work.tasks());
        List<Integer> left = window.daysLeft(work.dueOn());
        for (int day = 0; day < left.size(); day++) {
            shifts.add(work, left.get(day), was.get(day), is.get(day));
        }
        tasks += work.tasks();
    }

    /** 窓の中の知らせが一つも変わらなければ、動くものはない。 */
    TableEffects effects() {
        List<TableEffect> lines = shifts.none()
                ? List.of()
                : Arrays.stream(To.values()).map(this::line).toList();
        return new TableEffects(
                "知らせる相手", "期限のある仕事" + tasks + "件が" + ReminderWindow.AHEAD + "開庁日先まで開いたままなら", lines, shifts.inWords());
    }

    private TableEffect line(To to) {
        return new TableEffect(to.label(), null, words(tallyBefore, to), words(tallyAfter, to));
    }

    private String words(ReminderTally tally, To to) {
        return window.first() + tally.first(to) + "件、" + ReminderWindow.AHEAD + "開庁日先までに延べ" + tally.all(to) + "件";
    }
}
