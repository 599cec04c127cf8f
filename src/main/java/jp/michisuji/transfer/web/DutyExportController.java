package jp.michisuji.transfer.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
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

/** 業務の書出し。CP932 に書き表せない字があれば、先に見せて尋ねる。 */
@Controller
@Requires(Action.DUTY_READ)
class DutyExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DutyExport export;

    DutyExportController(DutyExport export) {
        this.export = export;
    }

    @GetMapping("/duties/export.xlsx")
    @ResponseBody
    ResponseEntity<byte[]> workbook() {
        return file("星取表.xlsx", XLSX, export.workbook());
    }

    @GetMapping(path = "/duties/export.csv", params = "charset!=cp932")
    @ResponseBody
    ResponseEntity<byte[]> utf8() {
        return file("業務.csv", "text/csv;charset=UTF-8", export.utf8());
    }

    @GetMapping(
            path = "/duties/export.csv",
            params = {"charset=cp932", "replace=true"})
    @ResponseBody
    ResponseEntity<byte[]> replaced() {
        return cp932();
    }

    @GetMapping(
            path = "/duties/export.csv",
            params = {"charset=cp932", "replace!=true"})
    Object asked(Model model) {
        List<Unencodable> lost = export.unencodable(DutyCsv.CP932);
        if (lost.isEmpty()) {
            return cp932();
        }
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("星取表", "/duties"), Crumb.here("書出し")));
        model.addAttribute("lost", lost);
        return "transfer/duty-export";
    }

    private ResponseEntity<byte[]> cp932() {
        return file("業務.csv", "text/csv;charset=Windows-31J", export.cp932());
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
