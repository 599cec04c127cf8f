package jp.michisuji.overview.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.document.print.Block;
import jp.michisuji.organization.Organization;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 遅れている仕事を持つ課。期の終わりに期限を過ぎていた仕事を、課ごとに数える。期の半ばでは今日のものを言う。 */
@Component
@Order(6)
class OverdueSections implements QuarterPart {

    private static final List<Integer> WIDTHS = List.of(50, 20, 30);
    private static final List<String> HEAD = List.of("課", "期限を過ぎた仕事", "最も早い期限");

    private final WorkItems workItems;
    private final Organization organization;
    private final ItemVisibility visibility;
    private final Issue issue;

    OverdueSections(WorkItems workItems, Organization organization, ItemVisibility visibility, Issue issue) {
        this.workItems = workItems;
        this.organization = organization;
        this.visibility = visibility;
        this.issue = issue;
    }

    @Override
    public List<Block> of(Quarter quarter) {
        boolean over = quarter.last().isBefore(issue.today());
        LocalDate morning = over ? quarter.last().plusDays(1) : issue.today();
        Sight sight = visibility.sight();
        Map<String, List<WorkItem>> bySection = workItems.overdueOn(morning).stream()
                .filter(task -> sight.sees(task.subject().itemId()))
                .collect(Collectors.groupingBy(task -> organization.sectionOf(task.postCode())));
        return QuarterPart.table(
                "遅れている仕事のある課・" + (over ? "期の終わり" : JapaneseDate.format(morning) + "の朝"), WIDTHS, HEAD, rows(bySection));
    }

    private List<List<String>> rows(Map<String, List<WorkItem>> bySection) {
        return bySection.entrySet().stream()
                .sorted(Comparator.comparing(section -> -section.getValue().size()))
                .map(section -> List.of(
                        organization.unit(section.getKey()).name(),
                        section.getValue().size() + "件",
                        JapaneseDate.format(section.getValue().get(0).due().date())))
                .toList();
    }
}
