package jp.michisuji.tasklist.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.tasklist.Desk;
import jp.michisuji.tasklist.DueGroup;
import jp.michisuji.tasklist.TaskFilter;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 受付箱の一覧。 */
@Controller
class TaskListController {

    /** 戻ったときに同じ絞り込みと頁を出すため、最後に見た一覧を覚える。 */
    static final String LAST_LIST = "tasklist.last";

    private static final int PAGE_SIZE = 20;

    private final Desk desk;

    TaskListController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/tasks")
    @Requires(Action.TASK_READ)
    String list(
            TaskFilter filter,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            HttpSession session,
            Model model) {
        Map<DueGroup, Long> counts = desk.counts(filter);
        Paging paging = Paging.of(page, PAGE_SIZE, total(filter, counts), request);
        model.addAttribute("crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("受付箱", null)));
        model.addAttribute("filter", filter);
        model.addAttribute("views", TaskFilter.View.values());
        model.addAttribute("counts", counts);
        List<Desk.Row> rows = desk.rows(filter, paging.offset(), PAGE_SIZE);
        model.addAttribute("rows", rows);
        model.addAttribute("groups", rows.stream().collect(groupingBy(Desk.Row::group, TreeMap::new, toList())));
        model.addAttribute("choices", desk.choices(filter));
        model.addAttribute("paging", paging);
        session.setAttribute(LAST_LIST, request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return "tasklist/list";
    }

    private long total(TaskFilter filter, Map<DueGroup, Long> counts) {
        return filter.view() == TaskFilter.View.DONE
                ? desk.doneCount(filter)
                : counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
