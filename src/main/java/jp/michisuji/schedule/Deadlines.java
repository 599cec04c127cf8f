package jp.michisuji.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.Tables;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.workflow.TaskDeadlines;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItem.Deadline;
import org.springframework.stereotype.Component;

/** 期限の計算。規則と基準日から、日とその理由を出す。過ぎた日でも今日に直さず、過ぎていると言う。 */
@Component
public class Deadlines implements TaskDeadlines {

    private final Tables tables;
    private final Anchors anchors;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private volatile DeadlineRules rules;

    Deadlines(Tables tables, Anchors anchors, OfficeCalendar calendar, Clock clock) {
        this.tables = tables;
        this.anchors = anchors;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** 今の規則と今の暦。 */
    public DeadlineBasis now() {
        return new DeadlineBasis(rules(), calendar.days(), Map.of());
    }

    /** 表が替わらない間は、答えの覚えを使い続ける。 */
    private DeadlineRules rules() {
        DecisionTable current = tables.current(DeadlineRules.KEY);
        DeadlineRules known = rules;
        if (known == null || known.table() != current) {
            known = rules(current);
            rules = known;
        }
        return known;
    }

    DeadlineRules rules(DecisionTable table) {
        return new DeadlineRules(table, anchors.known());
    }

    /** 仕事の期限。規則のない仕事には期限がない。 */
    @Override
    public Deadline of(WorkItem task) {
        return of(task, now());
    }

    /** その土台での期限。延長した仕事は、規則の日が延ばした日より後にならない限り、延ばしたままである。 */
    public Deadline of(WorkItem task, DeadlineBasis basis) {
        Deadline ruled = basis.rules()
                .of(task.processKey(), task.taskKey(), task.subject().body())
                .map(rule -> apply(rule, anchors.of(task, rule.anchor()), basis))
                .orElseGet(() -> Deadline.undecided("期限の規則がない"));
        return task.due() != null && task.due().extended()
                ? ruled.extended(task.due().date())
                : ruled;
    }

    /** 基準日が決まっていれば規則を当て、決まっていなければその事情を理由とする。 */
    public Deadline apply(DeadlineRule rule, AnchorDate known, DeadlineBasis basis) {
        AnchorDate anchor = basis.anchor(known);
        if (anchor.date() == null) {
            return Deadline.waiting(
                    anchor.key(), anchor.name() + "の" + rule.offsetInWords() + "（" + anchor.undecided() + "）");
        }
        LocalDate date = rule.offset().from(anchor.date(), basis.calendar());
        String reason = anchor.name() + "（" + JapaneseDate.format(anchor.date()) + "）の" + rule.offsetInWords();
        return new Deadline(date, reason, new Deadline.Anchored(anchor.key(), anchor.date()), null, false)
                .checked(LocalDate.now(clock));
    }
}
