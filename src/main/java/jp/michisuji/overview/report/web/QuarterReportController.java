package jp.michisuji.overview.report.web;

import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.overview.report.Quarter;
import jp.michisuji.overview.report.QuarterReport;
import jp.michisuji.web.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 四半期の報告。 */
@Controller
@Requires(Action.REPORT_READ)
class QuarterReportController {

    private final QuarterReport report;
    private final ReportShelf shelf;

    QuarterReportController(QuarterReport report, ReportShelf shelf) {
        this.report = report;
        this.shelf = shelf;
    }

    @GetMapping("/reports/quarter")
    String show(@RequestParam(required = false) String quarter, Model model) {
        Optional<Quarter> chosen = quarter(quarter);
        if (chosen.isEmpty()) {
            return shelf.show("年度と四半期を、一覧から選んでください。まだ始まっていない四半期の報告は作れません。", model);
        }
        Quarter found = chosen.get();
        return new ReportPage(report.of(found), found.label(), "/reports/quarter.xlsx?quarter=" + found.code(), null)
                .show(model);
    }

    @GetMapping("/reports/quarter.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam(required = false) String quarter) {
        Quarter found = quarter(quarter).orElseThrow(NotFoundException::new);
        return ReportFiles.xlsx(report.of(found), found.label());
    }

    /** 始まった四半期だけを受け取る。 */
    private Optional<Quarter> quarter(String code) {
        return Quarter.parse(code).filter(found -> !found.first().isAfter(shelf.today()));
    }
}
