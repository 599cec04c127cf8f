package jp.michisuji.overview.report.web;

import java.nio.charset.StandardCharsets;
import jp.michisuji.document.print.Printout;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 報告書のファイル。名は題と、何についての報告書かで付ける。 */
final class ReportFiles {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private ReportFiles() {}

    /** @param about 何についての報告書か。題で分かるなら空 */
    static ResponseEntity<byte[]> xlsx(Printout printout, String about) {
        return file(printout, about + ".xlsx", OFFICE + "spreadsheetml.sheet", printout.xlsx());
    }

    static ResponseEntity<byte[]> docx(Printout printout, String about) {
        return file(printout, about + ".docx", OFFICE + "wordprocessingml.document", printout.docx());
    }

    private static ResponseEntity<byte[]> file(Printout printout, String end, String type, byte[] content) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename((printout.title() + " " + end).replace(" .", "."), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(content);
    }
}
