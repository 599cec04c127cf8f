package jp.michisuji.transfer;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 工事の起案の文面に要る記録を集める。 */
@Component
@Transactional(readOnly = true)
class WorksPapers {

    private static final String LAYOUT = "userTask_planLayout";

    private final Duties duties;
    private final DutySections sections;
    private final LayoutCases cases;
    private final LayoutPlans plans;
    private final LayoutNeeds needs;
    private final BudgetLines budgets;
    private final StepRecords steps;
    private final LayoutCaseRecords caseSteps;

    WorksPapers(
            Duties duties,
            DutySections sections,
            LayoutCases cases,
            LayoutPlans plans,
            LayoutNeeds needs,
            BudgetLines budgets,
            StepRecords steps,
            LayoutCaseRecords caseSteps) {
        this.duties = duties;
        this.sections = sections;
        this.cases = cases;
        this.plans = plans;
        this.needs = needs;
        this.budgets = budgets;
        this.steps = steps;
        this.caseSteps = caseSteps;
    }

    /** @param moving 席を移る業務の移管 */
    WorksPaper of(LayoutOwner owner, List<Transfer> moving) {
        List<Duty> all =
                moving.stream().map(transfer -> duties.get(transfer.dutyId())).toList();
        return new WorksPaper(
                title(owner, moving),
                all.stream()
                        .map(duty -> duty.name() + "（" + duty.section() + "）")
                        .toList(),
                sections(owner, all),
                plans.of(owner),
                costs(moving),
                layoutNote(owner),
                needs.transferDay(owner).orElse(null));
    }

    private String title(LayoutOwner owner, List<Transfer> moving) {
        return switch (owner.kind()) {
            case TRANSFER -> moving.get(0).title();
            case CASE -> cases.get(owner.id()).name();
        };
    }

    /** 支所に残る引継ぎ先の席は動かない。 */
    private List<String> sections(LayoutOwner owner, List<Duty> moving) {
        return switch (owner.kind()) {
            case TRANSFER ->
                moving.stream()
                        .flatMap(duty -> duty.destinations().stream())
                        .map(Destination::section)
                        .filter(name ->
                                sections.find(name).filter(DutySection::staying).isEmpty())
                        .toList();
            case CASE -> List.of(cases.get(owner.id()).section());
        };
    }

    private List<BudgetLine> costs(List<Transfer> moving) {
        return moving.stream()
                .flatMap(transfer -> budgets.of(transfer.id()).lines().stream())
                .filter(line -> line.kind() == CostKind.LAYOUT)
                .toList();
    }

    private String layoutNote(LayoutOwner owner) {
        Stream<String> notes =
                switch (owner.kind()) {
                    case TRANSFER ->
                        steps.of(owner.id()).stream()
                                .filter(step -> step.track() == Track.LAYOUT && LAYOUT.equals(step.taskKey()))
                                .map(TransferStep::note);
                    case CASE ->
                        caseSteps.of(owner.id()).stream()
                                .filter(step -> LAYOUT.equals(step.taskKey()))
                                .map(LayoutCaseStep::note);
                };
        List<String> written = notes.toList();
        return written.isEmpty() ? null : written.get(written.size() - 1);
    }
}
