package jp.michisuji.transfer.web;

import java.time.LocalDate;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.LayoutPlans;
import jp.michisuji.transfer.WorksPlan;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 工事の予定の様式。終わりに不調の余裕を足して移管日を越える予定は受け付けない（T19）。 */
class WorksForm extends LayoutForm<WorksInput> {

    static final int MOST_MARGIN = 730;

    private final LayoutPlans plans;

    WorksForm(StepSpec spec, StepBook book, LayoutFacts facts, LayoutPlans plans) {
        super(spec, book, facts);
        this.plans = plans;
    }

    @Override
    public WorksInput open(WorkItem task) {
        return new WorksInput();
    }

    @Override
    void checkFacts(WorkItem task, WorksInput form, Errors errors) {
        int margin = TypedNumber.whole(form.getMargin(), MOST_MARGIN).orElse(0);
        if (margin < 1) {
            errors.rejectValue("margin", "unreadable", "余裕は1から" + MOST_MARGIN + "までの日数で入力してください。");
        } else if (margin < WorksPlan.STANDARD_MARGIN && !form.hasNote()) {
            errors.rejectValue("note", "missing", "余裕を標準の" + WorksPlan.STANDARD_MARGIN + "日より短くするわけを入力してください。");
        }
        if (!errors.hasErrors()) {
            facts.transferDay(task).ifPresent(day -> refuseLate(form.plan(), day, errors));
        }
    }

    private static void refuseLate(WorksPlan plan, LocalDate transferDay, Errors errors) {
        if (!plan.fitsBefore(transferDay)) {
            errors.rejectValue(
                    "date",
                    "late",
                    "不調に備える%d日を足すと%sになり、移管日（%s）を%d日越えます。遅くとも%sに終わる予定にしてください。"
                            .formatted(
                                    plan.marginDays(),
                                    JapaneseDate.format(plan.endsAfterFailedTender()),
                                    JapaneseDate.format(transferDay),
                                    plan.daysBeyond(transferDay),
                                    JapaneseDate.format(transferDay.minusDays(plan.marginDays()))));
        }
    }

    @Override
    void keep(WorkItem task, WorksInput form, Long document, Actor actor) {
        plans.works(owner(task), form.plan());
    }
}
