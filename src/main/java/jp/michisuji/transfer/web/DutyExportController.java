package jp.michisuji.transfer.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.matrix.DutyMatrix;
import jp.michisuji.transfer.matrix.MatrixFilter;
import jp.michisuji.transfer.sheet.DutyCsv;
import jp.michisuji.transfer.sheet.DutyExport;
import jp.michisuji.transfer.sheet.Unencodable;
import jp.michisuji.web.Crumb;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** 業務の書出し。星取表と同じ条件で絞り込める。CP932 に書き表せない字があれば、先に見せて尋ねる。 */
@Controller
@Requires(Action.DUTY_READ)
class DutyExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DutyMatrix matrix;
    private final DutyExport export;

    DutyExportController(DutyMatrix matrix, DutyExport export) {
        this.matrix = matrix;
        this.export = export;
    }

    @GetMapping("/duties/export.xlsx")
    @ResponseBody
    ResponseEntity<byte[]> workbook(MatrixFilter filter) {
        return file("星取表.xlsx", XLSX, export.workbook(matrix.duties(filter)));
    }

    @GetMapping(path = "/duties/export.csv", params = "charset!=cp932")
    @ResponseBody
    ResponseEntity<byte[]> utf8(MatrixFilter filter) {
        return file("業務.csv", "text/csv;charset=UTF-8", export.utf8(matrix.duties(filter)));
    }

    @GetMapping(
            path = "/duties/export.csv",
            params = {"charset=cp932", "replace=true"})
    @ResponseBody
    ResponseEntity<byte[]> replaced(MatrixFilter filter) {
        return cp932(matrix.duties(filter));
    }

    @GetMapping(
            path = "/duties/export.csv",
            params = {"charset=cp932", "replace!=true"})
    Object asked(MatrixFilter filter, Model model) {
        List<Duty> duties = matrix.duties(filter);
        List<Unencodable> lost = export.unencodable(duties, DutyCsv.CP932);
        if (lost.isEmpty()) {
            return cp932(duties);
        }
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("星取表", "/duties"), Crumb.here("書出し")));
        model.addAttribute("files", new DutyFileLinks(filter));
        model.addAttribute("lost", lost);
        return "transfer/duty-export";
    }

    private ResponseEntity<byte[]> cp932(List<Duty> duties) {
        return file("業務.csv", "text/csv;charset=Windows-31J", export.cp932(duties));
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }
}
