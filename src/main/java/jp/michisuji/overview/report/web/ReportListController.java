package jp.michisuji.overview.report.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 報告書の一覧。 */
@Controller
@Requires(Action.REPORT_READ)
class ReportListController {

    private final ReportShelf shelf;

    ReportListController(ReportShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/reports")
    String list(Model model) {
        return shelf.show(null, model);
    }
}
