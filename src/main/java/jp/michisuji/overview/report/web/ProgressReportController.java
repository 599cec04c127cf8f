package jp.michisuji.overview.report.web;

import java.time.LocalDate;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.overview.report.ProgressReport;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 取組の進捗状況表。選んだ日の表を、紙と Excel と Word に出す。 */
@Controller
@Requires(Action.REPORT_READ)
class ProgressReportController {

    private final ProgressReport report;
    private final ReportShelf shelf;

    ProgressReportController(ProgressReport report, ReportShelf shelf) {
        this.report = report;
        this.shelf = shelf;
    }

    @GetMapping("/reports/progress")
    String show(@RequestParam(required = false) String on, Model model) {
        ReportDay typed = new ReportDay(on, shelf.today());
        if (typed.problem() != null) {
            model.addAttribute("typedDay", on);
            return shelf.show(typed.problem(), model);
        }
        LocalDate day = typed.date();
        String query = "?on=" + day;
        return new ReportPage(
                        report.on(day), about(day), "/reports/progress.xlsx" + query, "/reports/progress.docx" + query)
                .show(model);
    }

    @GetMapping("/reports/progress.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam(required = false) String on) {
        LocalDate day = day(on);
        return ReportFiles.xlsx(report.on(day), about(day));
    }

    @GetMapping("/reports/progress.docx")
    ResponseEntity<byte[]> docx(@RequestParam(required = false) String on) {
        LocalDate day = day(on);
        return ReportFiles.docx(report.on(day), about(day));
    }

    private LocalDate day(String on) {
        LocalDate day = new ReportDay(on, shelf.today()).date();
        if (day == null) {
            throw new NotFoundException();
        }
        return day;
    }

    private static String about(LocalDate day) {
        return JapaneseDate.format(day) + "現在";
    }
}
