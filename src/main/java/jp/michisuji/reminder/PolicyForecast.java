package jp.michisuji.reminder;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.TableEffects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 方針の見込み。督促の方針をこう改めたら、いま開いている仕事の知らせがどう変わるかを、改める前に答える。 */
@Component
@Transactional(readOnly = true)
class PolicyForecast {

    private final DueWorks works;
    private final ReminderPolicies policies;
    private final OfficeCalendar calendar;
    private final Clock clock;

    PolicyForecast(DueWorks works, ReminderPolicies policies, OfficeCalendar calendar, Clock clock) {
        this.works = works;
        this.policies = policies;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** 一人ひとりが加えた知らせは、どの方針でも変わらないので数えない。 */
    TableEffects ifPolicyChanges(DecisionTable proposed) {
        ReminderWindow window = new ReminderWindow(LocalDate.now(clock), calendar.days());
        PolicyComparison comparison = new PolicyComparison(window, policies.current(), new ReminderPolicy(proposed));
        works.until(window.lastDue()).forEach(comparison::add);
        return comparison.effects();
    }
}
