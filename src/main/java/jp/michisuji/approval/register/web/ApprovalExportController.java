package jp.michisuji.approval.register.web;

import java.nio.charset.StandardCharsets;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.register.ApprovalList;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 起案の書出し。一覧と同じ見方と絞り込みで、読めるものだけを受け取る。 */
@Controller
class ApprovalExportController {

    static final String PATH = "/approvals/list.xlsx";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** 一年に付く番号よりずっと多い。表計算が開ける大きさにとどめる。 */
    private static final int MOST = 10_000;

    private final ApprovalList list;
    private final ApprovalTable table;

    ApprovalExportController(ApprovalList list, ApprovalTable table) {
        this.list = list;
        this.table = table;
    }

    @GetMapping(PATH)
    @Requires(Action.APPROVAL_READ)
    ResponseEntity<byte[]> workbook(@ModelAttribute("filter") ApprovalFilterInput input) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("起案の一覧.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(table.workbook(list.of(input.filter(), 0, MOST)));
    }
}
