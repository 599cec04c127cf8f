package jp.michisuji.transfer.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.PeopleCount;
import jp.michisuji.transfer.StaffingNeed;
import jp.michisuji.transfer.StaffingNeeds;
import jp.michisuji.transfer.StaffingPlan;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 必要人員の様式。星取表の必要人員数を初めの値とし、引継ぎ先ごとに今と移管後を尋ねる。 */
class CountPeopleForm extends StaffingStepForm {

    static final StepSpec SPEC = StepSpec.simple("staffing-track/count-people", "必要人員を記録しました。次は人事課との定数の協議です。");

    private final StepFacts facts;

    CountPeopleForm(TransferBook book, StepFacts facts, StaffingNeeds needs) {
        super(SPEC, book, needs);
        this.facts = facts;
    }

    @Override
    public CountPeople open(WorkItem task) {
        Map<String, StaffingNeed> known = needs.of(task.subject().numericId()).needs().stream()
                .collect(Collectors.toMap(StaffingNeed::section, need -> need));
        CountPeople form = new CountPeople();
        destinations(task).forEach(to -> form.getRows().add(row(to, known.get(to.section()))));
        return form;
    }

    private List<Destination> destinations(WorkItem task) {
        return facts.dutyOf(task).destinations();
    }

    private static PeopleRow row(Destination to, StaffingNeed known) {
        if (known != null) {
            return PeopleRow.of(
                    to.section(), PeopleCount.format(known.peopleNow()), PeopleCount.format(known.peopleThen()));
        }
        return PeopleRow.of(to.section(), "", to.people() == null ? "" : PeopleCount.format(to.people()));
    }

    @Override
    public void check(WorkItem task, StepInput input, Errors errors) {
        super.check(task, input, errors);
        List<PeopleRow> rows = ((CountPeople) input).getRows();
        List<String> asked = rows.stream().map(PeopleRow::getSection).toList();
        if (!asked.equals(destinations(task).stream().map(Destination::section).toList())) {
            errors.reject("changed", "開いたあとに引継ぎ先が変わりました。仕事を開き直してください。");
            return;
        }
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).check("rows[" + at + "]", errors);
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, StepInput input, Actor actor) {
        StaffingPlan plan = new StaffingPlan(
                ((CountPeople) input).getRows().stream().map(PeopleRow::need).toList());
        needs.record(task.subject().numericId(), plan, actor);
        return super.submit(task, input, actor);
    }
}
