package jp.michisuji.approval.sheet.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.register.ApprovalAudience;
import jp.michisuji.approval.sheet.ApprovalSheet;
import jp.michisuji.approval.sheet.ApprovalSheets;
import jp.michisuji.web.Crumb;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 決裁書を画面に出し、刷り、Word で受け取る。 */
@Controller
@Requires(Action.APPROVAL_READ)
class SheetController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ApprovalAudience audience;
    private final ApprovalSheets sheets;

    SheetController(ApprovalAudience audience, ApprovalSheets sheets) {
        this.audience = audience;
        this.sheets = sheets;
    }

    @GetMapping("/approvals/{id}/sheet")
    String show(@PathVariable long id, Model model) {
        Approval approval = audience.read(id);
        model.addAttribute("sheet", sheets.of(approval));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.home(),
                        new Crumb("決裁", "/approvals"),
                        new Crumb(approval.name(), "/approvals/" + id),
                        Crumb.here("決裁書")));
        return "approvals/sheet";
    }

    @GetMapping("/approvals/{id}/sheet.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id) {
        ApprovalSheet sheet = sheets.of(audience.read(id));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(sheet.fileStem() + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(sheet.printout().docx());
    }
}
