package jp.michisuji.overview.chart.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.overview.chart.ChartSort;
import jp.michisuji.overview.chart.RowState;
import jp.michisuji.overview.chart.Slack;
import jp.michisuji.overview.chart.Slice;
import jp.michisuji.overview.chart.Zoom;
import jp.michisuji.overview.chart.web.ChartReading.Drawn;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 工程表の画面。計画・実績・見込みを、時の目盛りの上か、日を書いた表で見せる。 */
@Controller
class ScheduleController {

    /** 一度に描く行。千の業務を一つの画面に並べられる。 */
    private static final int MOST_ROWS = 1_200;

    private final ChartReading reading;
    private final Permissions permissions;

    ScheduleController(ChartReading reading, Permissions permissions) {
        this.reading = reading;
        this.permissions = permissions;
    }

    @GetMapping("/schedule")
    @Requires(Action.SCHEDULE_READ)
    String chart(
            ChartRequest request, @RequestParam(defaultValue = "1") String page, HttpServletRequest http, Model model) {
        int number = page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1;
        Drawn drawn = reading.draw(request, new Slice((number - 1) * MOST_ROWS, MOST_ROWS));
        model.addAttribute("drawn", drawn);
        model.addAttribute("chart", drawn.chart());
        model.addAttribute("query", drawn.query());
        model.addAttribute("links", drawn.links());
        model.addAttribute("paging", Paging.of(number, MOST_ROWS, drawn.chart().total(), http));
        model.addAttribute("zooms", Zoom.values());
        model.addAttribute("states", RowState.values());
        model.addAttribute("slacks", Slack.values());
        model.addAttribute("sorts", ChartSort.values());
        model.addAttribute("mayPlan", permissions.allows(Action.SCHEDULE_PLAN));
        model.addAttribute("crumbs", List.of(Crumb.home(), Crumb.here("工程表")));
        return request.table() ? "overview/schedule-table" : "overview/schedule";
    }
}
