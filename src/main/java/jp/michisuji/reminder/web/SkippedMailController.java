package jp.michisuji.reminder.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.reminder.VisibleSkips;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 送らなかったメールの一覧。 */
@Controller
@Requires(Action.MAIL_READ)
class SkippedMailController {

    private static final int PAGE_SIZE = 30;

    private final VisibleSkips skips;
    private final People people;

    SkippedMailController(VisibleSkips skips, People people) {
        this.skips = skips;
        this.people = people;
    }

    @GetMapping("/mails/skips")
    String list(@RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
        Paging paging = Paging.of(page, PAGE_SIZE, skips.count(), request);
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("メール記録", "/mails"), Crumb.here("送らなかったメール")));
        model.addAttribute("skips", skips.list(paging.offset(), PAGE_SIZE));
        model.addAttribute("paging", paging);
        model.addAttribute("people", people.labels());
        return "mails/skips";
    }
}
