package jp.michisuji.meeting.inquiry.web;

import java.nio.charset.StandardCharsets;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.meeting.inquiry.InquiryAudience;
import jp.michisuji.meeting.inquiry.InquiryBoard;
import jp.michisuji.meeting.inquiry.InquiryTable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 回答の書出し。画面に見えるものだけを、表計算のファイルで受け取る。 */
@Controller
@Requires(Action.INQUIRY_READ)
class InquiryExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Inquiries inquiries;
    private final InquiryAudience audience;
    private final InquiryBoard board;

    InquiryExportController(Inquiries inquiries, InquiryAudience audience, InquiryBoard board) {
        this.inquiries = inquiries;
        this.audience = audience;
        this.board = board;
    }

    @GetMapping("/inquiries/{id}/answers.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable long id) {
        return file("回答一覧.xlsx", XLSX, table(id).workbook());
    }

    @GetMapping("/inquiries/{id}/answers.csv")
    ResponseEntity<byte[]> csv(@PathVariable long id) {
        return file("回答一覧.csv", "text/csv;charset=UTF-8", table(id).csv().getBytes(StandardCharsets.UTF_8));
    }

    private InquiryTable table(long id) {
        Inquiry inquiry = inquiries.get(id);
        audience.demandReader(inquiry);
        return new InquiryTable(inquiry, board.of(inquiry));
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
