package jp.michisuji.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.workflow.TaskDeadlines;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItem.Deadline;
import org.springframework.stereotype.Component;

/** 期限の計算。規則と基準日から、日とその理由を出す。過ぎた日でも今日に直さない。 */
@Component
public class Deadlines implements TaskDeadlines {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final DeadlineRules rules;
    private final List<AnchorDates> anchors;
    private final OfficeCalendar calendar;

    Deadlines(DeadlineRules rules, List<AnchorDates> anchors, OfficeCalendar calendar) {
        this.rules = rules;
        this.anchors = anchors;
        this.calendar = calendar;
    }

    /** 仕事の期限。規則のない仕事には期限がない。 */
    @Override
    public Deadline of(WorkItem task) {
        return rules.of(task.processKey(), task.taskKey())
                .map(rule -> apply(rule, anchorOf(task, rule.anchor())))
                .orElseGet(() -> Deadline.undecided("期限の規則がない"));
    }

    /** 基準日が決まっていれば規則を当て、決まっていなければその事情を理由とする。 */
    public Deadline apply(DeadlineRule rule, AnchorDate anchor) {
        if (anchor.date() == null) {
            return Deadline.undecided(anchor.name() + "の" + rule.offsetInWords() + "（" + anchor.undecided() + "）");
        }
        LocalDate date = calendar.plusOpenDays(anchor.date(), rule.openDays());
        String reason = anchor.name() + "（" + JapaneseDate.format(anchor.date()) + "）の" + rule.offsetInWords();
        return new Deadline(date, reason);
    }

    private AnchorDate anchorOf(WorkItem task, Anchor anchor) {
        if (anchor == Anchor.ARRIVAL) {
            return AnchorDate.on("着手日", LocalDate.ofInstant(task.openedAt(), TOKYO));
        }
        return anchors.stream()
                .map(source -> source.dateOf(task, anchor))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> AnchorDate.undecided(anchor.label(), "未定"));
    }
}
