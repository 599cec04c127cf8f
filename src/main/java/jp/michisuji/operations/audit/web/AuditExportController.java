package jp.michisuji.operations.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.audit.ActNames;
import jp.michisuji.operations.audit.AuditReading;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 監査記録の書出し。画面と同じ絞り込みで、見える中身だけを流す。 */
@Controller
@Requires(Action.AUDIT_READ)
class AuditExportController {

    private final AuditReading reading;
    private final ActNames names;

    AuditExportController(AuditReading reading, ActNames names) {
        this.reading = reading;
        this.names = names;
    }

    @GetMapping("/audit/entries.csv")
    void csv(@ModelAttribute("filter") AuditFilter filter, HttpServletResponse response) throws IOException {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("監査記録.csv", StandardCharsets.UTF_8)
                .build();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
        try (AuditCsv csv = new AuditCsv(response.getOutputStream(), names)) {
            reading.export(filter.query(names), filter.inWords(), csv::print);
        }
    }
}
