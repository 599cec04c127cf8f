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

/** 庁議・議会報告などのまとめ。A4 の一枚か、何も落とさない全文。 */
@Controller
@Requires(Action.REPORT_READ)
class SittingSummaryController {

    private static final String PATH = "/reports/sitting";

    private final SittingSummary summary;
    private final ReportShelf shelf;

    SittingSummaryController(SittingSummary summary, ReportShelf shelf) {
        this.summary = summary;
        this.shelf = shelf;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) Long sitting, @RequestParam(required = false) String whole, Model model) {
        if (sitting == null) {
            return shelf.show("まとめを作る会議を選んでください。", model);
        }
        Printout printout = printout(sitting, whole);
        String here = query(sitting, whole);
        return new ReportPage(
                        printout, printout.title(), PATH + ".xlsx" + here, PATH + ".docx" + here, other(sitting, whole))
                .show(model);
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam long sitting, @RequestParam(required = false) String whole) {
        return ReportFiles.xlsx(printout(sitting, whole), "");
    }

    @GetMapping(PATH + ".docx")
    ResponseEntity<byte[]> docx(@RequestParam long sitting, @RequestParam(required = false) String whole) {
        return ReportFiles.docx(printout(sitting, whole), "");
    }

    private Printout printout(long sitting, String whole) {
        return whole == null ? summary.onePage(sitting) : summary.whole(sitting);
    }

    private static ReportPage.Other other(long sitting, String whole) {
        return whole == null
                ? new ReportPage.Other("全文を開く", PATH + query(sitting, "true"), "A4の一枚に収めたまとめです。", true)
                : new ReportPage.Other("一枚のまとめを開く", PATH + query(sitting, null), "何も落とさない全文です。", false);
    }

    private static String query(long sitting, String whole) {
        return "?sitting=" + sitting + (whole == null ? "" : "&whole=true");
    }
}
