package jp.michisuji.overview.chart.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.overview.chart.PrintSheets;
import jp.michisuji.overview.chart.Slice;
import jp.michisuji.overview.chart.web.ChartReading.Drawn;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 工程表の印刷。いまの見方のまま、A3 横の紙に割り付ける。 */
@Controller
class SchedulePrintController {

    private final ChartReading reading;

    SchedulePrintController(ChartReading reading) {
        this.reading = reading;
    }

    @GetMapping("/schedule/print")
    @Requires(Action.SCHEDULE_READ)
    String sheets(ChartRequest request, Model model) {
        Drawn drawn = reading.draw(request, Slice.PAPER);
        model.addAttribute("drawn", drawn);
        model.addAttribute("chart", drawn.chart());
        model.addAttribute("query", drawn.query());
        model.addAttribute("links", drawn.links());
        model.addAttribute("narrowing", new Narrowing(drawn.query().filter(), drawn.chart()).words());
        model.addAttribute("sheets", PrintSheets.of(drawn.chart()));
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("工程表", "/schedule"), Crumb.here("印刷")));
        return "overview/schedule-print";
    }
}
