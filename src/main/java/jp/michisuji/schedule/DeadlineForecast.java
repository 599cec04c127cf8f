package jp.michisuji.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.OpenWork;
import jp.michisuji.workflow.Sight;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItem.Deadline;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 期限の見込み。日や暦や規則をこう変えたら、どの期限がどう動くかを、変える前に答える。 */
@Component
@Transactional(readOnly = true)
public class DeadlineForecast {

    private final OpenWork work;
    private final ObjectProvider<ComingSteps> coming;
    private final ItemVisibility visibility;
    private final Deadlines deadlines;

    DeadlineForecast(
            OpenWork work, ObjectProvider<ComingSteps> coming, ItemVisibility visibility, Deadlines deadlines) {
        this.work = work;
        this.coming = coming;
        this.visibility = visibility;
        this.deadlines = deadlines;
    }

    /** @param date その基準日の新しい日。{@code null} なら未定になったとき */
    public MoveForecast ifAnchorMoves(String anchorKey, LocalDate date) {
        DeadlineBasis now = deadlines.now();
        DeadlineBasis then = now.assuming(anchorKey, date);
        return shown(
                moves(work.openOfAnchor(anchorKey), then),
                coming.stream()
                        .flatMap(source -> source.of(anchorKey).stream())
                        .flatMap(step -> moveOf(step, now, then).stream())
                        .toList());
    }

    /** @param days 扱いの変わる日 */
    public MoveForecast ifCalendarChanges(OpenDays calendar, Collection<LocalDate> days) {
        DeadlineBasis then = deadlines.now().with(calendar);
        return shown(moves(work.openAround(days), then), List.of());
    }

    public MoveForecast ifRulesChange(DecisionTable proposed) {
        DeadlineBasis now = deadlines.now();
        DeadlineRules rules = deadlines.rules(proposed);
        return shown(moves(underOtherRules(now.rules(), rules), now.with(rules)), List.of());
    }

    /** 見せない案件の仕事も数には入れ、題名だけを伏せる。動く数は、だれが見ても同じでなければならない。 */
    private MoveForecast shown(List<DeadlineMove> open, List<ComingMove> coming) {
        Sight sight = visibility.sight();
        return new MoveForecast(
                open.stream().map(move -> move.shownTo(sight)).toList(),
                coming.stream().map(move -> move.shownTo(sight)).toList());
    }

    /** 規則の変わる作業の、開いている仕事。 */
    List<WorkItem> underOtherRules(DeadlineRules before, DeadlineRules after) {
        return work.openSteps().stream()
                .filter(step -> !ruleOf(step, before).equals(ruleOf(step, after)))
                .flatMap(step -> work.openOfStep(step).stream())
                .toList();
    }

    private static Optional<DeadlineRule> ruleOf(OpenWork.Step step, DeadlineRules rules) {
        return rules.of(step.processKey(), step.taskKey(), step.body());
    }

    private List<DeadlineMove> moves(List<WorkItem> tasks, DeadlineBasis then) {
        return tasks.stream()
                .map(task -> new DeadlineMove(task, task.due(), deadlines.of(task, then)))
                .filter(DeadlineMove::moved)
                .toList();
    }

    private Optional<ComingMove> moveOf(ComingStep step, DeadlineBasis now, DeadlineBasis then) {
        Deadline before = deadlineOf(step, now);
        Deadline after = deadlineOf(step, then);
        return Optional.of(new ComingMove(step, before, after)).filter(ComingMove::moved);
    }

    private Deadline deadlineOf(ComingStep step, DeadlineBasis basis) {
        return basis.rules()
                .of(step.processKey(), step.taskKey(), step.body())
                .filter(rule -> rule.anchor().equals(step.anchor()))
                .map(rule -> deadlines.apply(rule, step.date(), basis))
                .orElseGet(() -> Deadline.undecided("期限の規則がない"));
    }
}
