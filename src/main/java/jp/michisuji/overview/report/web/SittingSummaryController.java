package jp.michisuji.overview.report.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.document.print.Printout;
import jp.michisuji.overview.report.SittingSummary;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 庁議・議会報告などの一枚のまとめ。 */
@Controller
@Requires(Action.REPORT_READ)
class SittingSummaryController {

    private final SittingSummary summary;
    private final ReportShelf shelf;

    SittingSummaryController(SittingSummary summary, ReportShelf shelf) {
        this.summary = summary;
        this.shelf = shelf;
    }

    @GetMapping("/reports/sitting")
    String show(@RequestParam(required = false) Long sitting, Model model) {
        if (sitting == null) {
            return shelf.show("まとめを作る会議を選んでください。", model);
        }
        Printout printout = summary.of(sitting);
        String query = "?sitting=" + sitting;
        return new ReportPage(
                        printout, printout.title(), "/reports/sitting.xlsx" + query, "/reports/sitting.docx" + query)
                .show(model);
    }

    @GetMapping("/reports/sitting.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam long sitting) {
        return ReportFiles.xlsx(summary.of(sitting), "");
    }

    @GetMapping("/reports/sitting.docx")
    ResponseEntity<byte[]> docx(@RequestParam long sitting) {
        return ReportFiles.docx(summary.of(sitting), "");
    }
}
