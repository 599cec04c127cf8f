package jp.michisuji.transfer;

import java.util.List;
import java.util.Optional;
import jp.michisuji.web.Station;
import jp.michisuji.workflow.Dossier;
import jp.michisuji.workflow.Dossier.Line;
import jp.michisuji.workflow.Dossier.Section;
import jp.michisuji.workflow.Dossiers;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import jp.michisuji.workflow.WorkSubject;
import org.springframework.stereotype.Component;

/** まとめた移転の背景。仕事の傍らに、道筋と加わった業務と資料を出す。 */
@Component
public class LayoutCaseDossiers implements Dossiers {

    private final LayoutCases cases;
    private final DutySight sight;
    private final LayoutCaseRecords records;
    private final LayoutPlans plans;
    private final WorksDecisions decisions;
    private final WorkItems workItems;

    LayoutCaseDossiers(
            LayoutCases cases,
            DutySight sight,
            LayoutCaseRecords records,
            LayoutPlans plans,
            WorksDecisions decisions,
            WorkItems workItems) {
        this.cases = cases;
        this.sight = sight;
        this.records = records;
        this.plans = plans;
        this.decisions = decisions;
        this.workItems = workItems;
    }

    @Override
    public Optional<Dossier> of(WorkSubject subject) {
        return LayoutCase.SUBJECT.equals(subject.type())
                ? Optional.of(dossier(cases.get(subject.numericId())))
                : Optional.empty();
    }

    private Dossier dossier(LayoutCase layoutCase) {
        List<Line> duties = sight.members(layoutCase).stream()
                .map(member -> new Line(
                        member.dutyName(),
                        member.dutySection(),
                        member.dutyId() == null ? null : "/duties/" + member.dutyId()))
                .toList();
        List<Line> papers = records.of(layoutCase.id()).stream()
                .filter(step -> step.documentId() != null)
                .map(step -> new Line(step.step() + "の資料", step.note(), "/documents/" + step.documentId()))
                .toList();
        return new Dossier(
                layoutCase.name(),
                "/layout-cases/" + layoutCase.id(),
                road(layoutCase),
                List.of(new Section("加わった業務", duties), new Section("資料", papers)));
    }

    public List<Station> road(LayoutCase layoutCase) {
        LayoutOwner owner = LayoutOwner.layoutCase(layoutCase.id());
        List<String> open = decisions.awaited(owner).isPresent() ? List.of(LayoutRoad.DECISION) : openTasks(layoutCase);
        return LayoutRoad.of(layoutCase, open, records.of(layoutCase.id()), plans.of(owner));
    }

    private List<String> openTasks(LayoutCase layoutCase) {
        return workItems.openOf(LayoutCase.SUBJECT, String.valueOf(layoutCase.id())).stream()
                .map(WorkItem::taskKey)
                .toList();
    }
}
