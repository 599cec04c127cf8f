package jp.michisuji.approval.bulk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.act.StepSheet;
import jp.michisuji.approval.act.StepSheets;
import jp.michisuji.approval.draft.EditionFacts;
import jp.michisuji.approval.register.PostNames;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** まとめて承認する机。今の利用者の職に届いた承認待ちを、決裁区分ごとに並べる。 */
@Component
public class BulkDesk {

    private static final String APPROVING = "userTask_approve";

    private final WorkItems workItems;
    private final StepSheets sheets;
    private final EditionFacts facts;
    private final PostNames posts;
    private final CurrentUser user;

    BulkDesk(WorkItems workItems, StepSheets sheets, EditionFacts facts, PostNames posts, CurrentUser user) {
        this.workItems = workItems;
        this.sheets = sheets;
        this.facts = facts;
        this.posts = posts;
        this.user = user;
    }

    /** 区分の名の順。区分の中では、届いた順。 */
    public List<BulkGroup> groups() {
        Map<String, List<BulkEntry>> byCategory = workItems.openOfType(Approval.SUBJECT).stream()
                .filter(task -> APPROVING.equals(task.taskKey()))
                .filter(task -> user.taskPostCodes().contains(task.postCode()))
                .sorted(Comparator.comparing(WorkItem::openedAt).thenComparing(WorkItem::taskId))
                .map(this::entry)
                .collect(Collectors.groupingBy(
                        entry -> entry.sheet().approval().text().category(), TreeMap::new, Collectors.toList()));
        return byCategory.entrySet().stream()
                .map(group -> new BulkGroup(facts.category(group.getKey()), group.getValue()))
                .toList();
    }

    private BulkEntry entry(WorkItem task) {
        StepSheet sheet = sheets.of(
                task.subject().numericId(), Long.parseLong(task.subject().detailId()), user.actorAs(task.postCode()));
        return new BulkEntry(task, sheet, posts.of(task.postCode()));
    }
}
