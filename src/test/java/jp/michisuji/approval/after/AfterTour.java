package jp.michisuji.approval.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.after.web.ReviewDecision;
import jp.michisuji.approval.after.web.SeePaper;
import jp.michisuji.approval.route.RouteOffice;
import jp.michisuji.testing.DiagramTour;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

/** 決裁のあとの図の巡り。後閲の二つの終わりと待ち直し、回りの二つの終わり、毎日の見直し。 */
public class AfterTour implements DiagramTour {

    private final PassedDrafts drafts;
    private final CirculationDesk desk;
    private final Office office;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final MovableClock clock;

    AfterTour(
            PassedDrafts drafts,
            CirculationDesk desk,
            Office office,
            RuntimeService runtime,
            ManagementService management,
            MovableClock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.office = office;
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "後閲と供覧・根回し";
    }

    @Override
    public void walk() {
        drafts.open();
        reviewed();
        needless();
        circulated();
        drafts.open();
        clock.reset();
    }

    private void reviewed() {
        long id = drafts.decidedFor("DECIDED", Weight.ORDINARY, Capacity.DAIKETSU);
        sweep();
        drafts.away(RouteOffice.KACHO, java.time.LocalDate.of(2025, 9, 4), java.time.LocalDate.of(2025, 9, 4));
        sweep();
        assertThat(drafts.open(id)).isEmpty();
        clock.set(LocalDateTime.of(2025, 9, 5, 0, 10));
        sweep();
        drafts.complete(
                id, RouteOffice.KACHO, RouteOffice.KACHO, ReviewDecision.class, form -> form.setOutcome("seen"));
    }

    private void needless() {
        long id = drafts.decidedFor("WITHDRAWN", Weight.ORDINARY, Capacity.DAIKETSU);
        sweep();
        assertThat(drafts.open(id)).isEmpty();
    }

    private void circulated() {
        long draft = drafts.put("DRAFT", Weight.ORDINARY);
        desk.send(draft, List.of(RouteOffice.BUCHO), "事前に知らせる", office.as(RouteOffice.TANTO));
        drafts.decide(draft);
        long decided = drafts.put("DECIDED", Weight.ORDINARY);
        desk.send(decided, List.of(RouteOffice.BUCHO), "関わるため", office.as(RouteOffice.TANTO));
        office.leave();
        drafts.complete(decided, RouteOffice.BUCHO, RouteOffice.BUCHO, SeePaper.class, form -> {});
    }

    private void sweep() {
        runtime.startProcessInstanceByKey("presence-check");
        management.createJobQuery().processDefinitionKey("presence-check").messages().list().stream()
                .map(Job::getId)
                .forEach(management::executeJob);
    }
}
