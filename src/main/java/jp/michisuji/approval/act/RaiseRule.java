package jp.michisuji.approval.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.michisuji.approval.ApprovalRules;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 引上げの定め。承認の期限から、決まりの開庁日を過ぎても動かない職について、上司の職だけが行える。 */
@Component
class RaiseRule {

    private final SuperiorFootings superiors;
    private final StepTasks tasks;
    private final ApprovalRules rules;
    private final OfficeCalendar calendar;
    private final Clock clock;

    RaiseRule(SuperiorFootings superiors, StepTasks tasks, ApprovalRules rules, OfficeCalendar calendar, Clock clock) {
        this.superiors = superiors;
        this.tasks = tasks;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return 引き上げられないわけ。引き上げられれば空 */
    Optional<String> objection(ActScene scene) {
        if (superiors.of(scene).isEmpty()) {
            return Optional.of("この職の上司の職に就いている人だけが、引き上げて承認できます");
        }
        return tasks.of(scene.approval().id(), scene.step().id())
                .map(task -> tooEarly(task.due()))
                .orElse(Optional.of("この職の承認は、もう待たれていません"));
    }

    private Optional<String> tooEarly(WorkItem.Deadline due) {
        if (due.date() == null) {
            return Optional.of("承認の期限が決まっていないので、引き上げられません");
        }
        LocalDate last = calendar.plusOpenDays(due.date(), rules.current().idleDays());
        return LocalDate.now(clock).isAfter(last)
                ? Optional.empty()
                : Optional.of("承認の期限から" + rules.current().idleDays() + "開庁日（" + JapaneseDate.format(last)
                        + "まで）は、この職の承認を待ちます");
    }
}
