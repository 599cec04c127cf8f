package jp.michisuji.overview.stuck.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.overview.stuck.StuckBoard;
import jp.michisuji.overview.stuck.StuckFilter;
import jp.michisuji.overview.stuck.StuckKind;
import jp.michisuji.overview.stuck.StuckStep;
import jp.michisuji.overview.stuck.StuckSummary;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Paging;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 今どこで止まっているかの画面。 */
@Controller
@Requires(Action.SCHEDULE_READ)
class StuckController {

    private static final int PAGE_SIZE = 30;

    /** 印刷のために一つのページに並べる行。 */
    private static final int PAPER_SIZE = 1_000;

    private final StuckBoard board;
    private final NudgeMarks nudges;
    private final StuckSheet sheet;

    StuckController(StuckBoard board, NudgeMarks nudges, StuckSheet sheet) {
        this.board = board;
        this.nudges = nudges;
        this.sheet = sheet;
    }

    @GetMapping("/schedule/stuck")
    String list(
            StuckQuery query,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) String all,
            HttpServletRequest request,
            Model model) {
        int size = all == null ? PAGE_SIZE : PAPER_SIZE;
        StuckFilter filter = query.filter();
        StuckSummary summary = StuckSummary.of(board.steps(), filter);
        Paging paging = Paging.of(page, size, summary.rows().size(), request);
        List<StuckStep> rows =
                summary.rows().stream().skip(paging.offset()).limit(size).toList();
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("工程表", "/schedule"), Crumb.here("今どこで止まっているか")));
        model.addAttribute("filter", filter);
        model.addAttribute("summary", summary);
        model.addAttribute("rows", rows);
        model.addAttribute("nudges", nudges.of(rows));
        model.addAttribute("today", nudges.today());
        model.addAttribute("kinds", StuckKind.values());
        model.addAttribute("paging", paging);
        model.addAttribute("query", request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return "overview/stuck";
    }

    /** 絞り込んだままの一覧を、表計算のファイルで受け取る。 */
    @GetMapping("/schedule/stuck.xlsx")
    ResponseEntity<byte[]> export(StuckQuery query) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("今どこで止まっているか.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(StuckSheet.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(sheet.of(StuckSummary.of(board.steps(), query.filter()).rows()));
    }
}
