package jp.michisuji.meeting;

import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.ReformOffice;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.ComingStep;
import jp.michisuji.schedule.ComingSteps;
import jp.michisuji.workflow.ProcessCatalogue;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** 審議の、これから来る作業。開催日が動くと、まだ届いていない作業の期限の見込みも動く。 */
@Component
class ComingDeliberationSteps implements ComingSteps {

    private static final String PROCESS = "deliberation";

    private static final List<String> ROAD =
            List.of("userTask_registerAgenda", "userTask_submitPaper", "userTask_checkPaper", "userTask_recordResult");

    private final Deliberations deliberations;
    private final DeliberationAnchors anchors;
    private final DeliberatedItems items;
    private final Bodies bodies;
    private final ReformOffice office;
    private final Organization organization;
    private final WorkItems workItems;
    private final ProcessCatalogue catalogue;

    ComingDeliberationSteps(
            Deliberations deliberations,
            DeliberationAnchors anchors,
            DeliberatedItems items,
            Bodies bodies,
            ReformOffice office,
            Organization organization,
            WorkItems workItems,
            ProcessCatalogue catalogue) {
        this.deliberations = deliberations;
        this.anchors = anchors;
        this.items = items;
        this.bodies = bodies;
        this.office = office;
        this.organization = organization;
        this.workItems = workItems;
        this.catalogue = catalogue;
    }

    @Override
    public List<ComingStep> of(String anchorKey) {
        if (!anchorKey.startsWith(DeliberationAnchors.KEY)) {
            return List.of();
        }
        long sitting = Long.parseLong(anchorKey.substring(DeliberationAnchors.KEY.length()));
        return deliberations.ofSitting(sitting).stream()
                .filter(Deliberation::open)
                .flatMap(it -> ahead(it).map(task -> step(it, task)))
                .toList();
    }

    /** いま開いている作業より先のもの。 */
    private Stream<String> ahead(Deliberation it) {
        int here = workItems.openOf(PROCESS, String.valueOf(it.id())).stream()
                .map(WorkItem::taskKey)
                .mapToInt(ROAD::indexOf)
                .max()
                .orElse(-1);
        return here < 0 ? Stream.empty() : ROAD.stream().skip(here + 1L);
    }

    private ComingStep step(Deliberation it, String task) {
        Body body = bodies.get(it.bodyCode());
        return new ComingStep(
                PROCESS,
                task,
                catalogue.step(PROCESS, task).stepName(),
                it.itemId(),
                items.item(it.itemId()).title(),
                body.name(),
                organization.findPost(post(it, body, task)).map(Post::name).orElse(""),
                Anchor.SITTING,
                anchors.sittingOf(it));
    }

    private String post(Deliberation it, Body body, String task) {
        return switch (task) {
            case "userTask_checkPaper" -> office.officePost();
            case "userTask_recordResult" -> body.secretariatPost();
            default -> items.item(it.itemId()).ownerPost();
        };
    }
}
