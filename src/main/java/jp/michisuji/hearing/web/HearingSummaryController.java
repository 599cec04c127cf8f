package jp.michisuji.hearing.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.Disposition;
import jp.michisuji.hearing.summary.HearingSummaries;
import jp.michisuji.hearing.summary.HearingSummaryPaper;
import jp.michisuji.web.Crumb;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 意見聴取のまとめの画面と、庁議・議会報告に出す Word の書類。 */
@Controller
@Requires(Action.HEARING_READ)
class HearingSummaryController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final HearingSummaries summaries;
    private final HearingSummaryPaper paper;

    HearingSummaryController(HearingSummaries summaries, HearingSummaryPaper paper) {
        this.summaries = summaries;
        this.paper = paper;
    }

    @GetMapping("/hearings/summary")
    String show(@RequestParam(name = "item", required = false) Long item, Model model) {
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("意見聴取", "/hearings"), Crumb.here("まとめ")));
        model.addAttribute("summary", summaries.of(item));
        model.addAttribute("item", item);
        model.addAttribute("dispositions", Disposition.values());
        return "hearings/summary";
    }

    @GetMapping("/hearings/summary.docx")
    @ResponseBody
    ResponseEntity<byte[]> download(@RequestParam(name = "item", required = false) Long item) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("意見聴取のまとめ.docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(DOCX))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(paper.docx(summaries.of(item)));
    }
}
