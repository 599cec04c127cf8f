package jp.michisuji.overview.chart.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.overview.chart.Bar;
import jp.michisuji.overview.chart.ChartDrawing;
import jp.michisuji.overview.chart.ChartQuery;
import jp.michisuji.overview.chart.RowState;
import jp.michisuji.overview.chart.Zoom;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.Baseline;
import jp.michisuji.schedule.programme.Baselines;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 工程表の画面。計画・実績・見込みを、時の目盛りと表の両方で見せる。 */
@Controller
class ScheduleController {

    private final ChartDrawing drawing;
    private final Baselines baselines;
    private final Permissions permissions;
    private final Clock clock;

    ScheduleController(ChartDrawing drawing, Baselines baselines, Permissions permissions, Clock clock) {
        this.drawing = drawing;
        this.baselines = baselines;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping("/schedule")
    @Requires(Action.SCHEDULE_READ)
    String chart(ChartRequest request, Model model) {
        LocalDate today = LocalDate.now(clock);
        ChartQuery query = request.query(today);
        List<Baseline> kept = baselines.all();
        Optional<Baseline> compared = kept.stream()
                .filter(one -> one.id() == numberOf(request.baseline()))
                .findFirst();
        Map<StepKey, Span> fixed =
                compared.map(one -> baselines.spans(one.id())).orElse(Map.of());
        model.addAttribute("chart", drawing.draw(query, fixed));
        model.addAttribute("query", query);
        model.addAttribute("links", new ChartLinks(query, request.baseline()));
        model.addAttribute("zooms", Zoom.values());
        model.addAttribute("states", RowState.values());
        model.addAttribute("kinds", Bar.Kind.values());
        model.addAttribute("baselines", kept);
        model.addAttribute("compared", compared.orElse(null));
        model.addAttribute("today", today);
        model.addAttribute("mayPlan", permissions.allows(Action.SCHEDULE_PLAN));
        model.addAttribute("crumbs", List.of(Crumb.home(), Crumb.here("工程表")));
        return "overview/schedule";
    }

    private static long numberOf(Long baseline) {
        return baseline == null ? -1 : baseline;
    }
}
