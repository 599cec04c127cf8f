package jp.michisuji.hearing.briefing.web;

import java.nio.charset.StandardCharsets;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.briefing.BriefingSessions;
import jp.michisuji.hearing.briefing.SignUpSheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 申込みの一覧表。画面と印刷、CSV。 */
@Controller
class SignUpSheetController {

    private final BriefingPage page;
    private final BriefingSessions sessions;
    private final SignUpSheet sheet;

    SignUpSheetController(BriefingPage page, BriefingSessions sessions, SignUpSheet sheet) {
        this.page = page;
        this.sessions = sessions;
        this.sheet = sheet;
    }

    @GetMapping("/briefings/{id}/sign-ups")
    @Requires(Action.HEARING_READ)
    String show(@PathVariable long id, Model model) {
        Hearing briefing = page.get(id);
        model.addAttribute("briefing", briefing);
        model.addAttribute("sessions", sessions.of(id));
        model.addAttribute("rows", sheet.rows(id));
        model.addAttribute("crumbs", BriefingPage.crumbs(briefing, "申込みの一覧"));
        return "briefings/sign-ups";
    }

    @GetMapping("/briefings/{id}/sign-ups.csv")
    @Requires(Action.HEARING_READ)
    ResponseEntity<byte[]> csv(@PathVariable long id) {
        Hearing briefing = page.get(id);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("説明会の申込み.csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(SheetCsv.of(sheet.cells(briefing.id())));
    }
}
