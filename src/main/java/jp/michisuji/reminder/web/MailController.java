package jp.michisuji.reminder.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.reminder.Mail;
import jp.michisuji.reminder.MailFilter;
import jp.michisuji.reminder.MailHold;
import jp.michisuji.reminder.MailRoute;
import jp.michisuji.reminder.VisibleMails;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** メール記録。ふつうの利用者には自分宛てだけを見せる。 */
@Controller
@Requires(Action.MAIL_READ)
class MailController {

    private static final int PAGE_SIZE = 30;
    private static final int MOST_AWAITING = 5;

    private final VisibleMails mails;
    private final MailHold hold;
    private final MailRoute route;
    private final People people;

    MailController(VisibleMails mails, MailHold hold, MailRoute route, People people) {
        this.mails = mails;
        this.hold = hold;
        this.route = route;
        this.people = people;
    }

    @GetMapping("/mails")
    String list(
            @ModelAttribute("search") MailSearch search,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        Map<String, String> labels = people.labels();
        MailFilter filter = search.filter(known(search.person(), labels));
        Paging paging = Paging.of(page, PAGE_SIZE, mails.count(filter), request);
        model.addAttribute("crumbs", List.of(Crumb.home(), Crumb.here("メール記録")));
        model.addAttribute("filter", filter);
        model.addAttribute("states", Mail.State.values());
        model.addAttribute("kinds", Mail.Kind.values());
        model.addAttribute("mails", mails.list(filter, paging.offset(), PAGE_SIZE));
        model.addAttribute("paging", paging);
        model.addAttribute("held", hold.held());
        model.addAttribute("counts", mails.awaitingPerson());
        model.addAttribute("awaiting", mails.awaitingPerson(MOST_AWAITING));
        return shown("mails/list", labels, model);
    }

    @GetMapping("/mails/{id}")
    String show(@PathVariable long id, Model model) {
        Mail mail = mails.find(id).orElseThrow(NotFoundException::new);
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("メール記録", "/mails"), Crumb.here(mail.subject())));
        model.addAttribute("mail", mail);
        model.addAttribute("attempts", mails.attempts(mail));
        model.addAttribute("mayResend", mails.mayResend(mail));
        return shown("mails/show", people.labels(), model);
    }

    private String shown(String view, Map<String, String> labels, Model model) {
        model.addAttribute("everyones", mails.everyones());
        model.addAttribute("maySearch", mails.maySearch());
        model.addAttribute("routed", route.configured());
        model.addAttribute("people", labels);
        return view;
    }

    /** An unknown person narrows nothing: a code that is no text must not reach the database. */
    private static String known(String code, Map<String, String> labels) {
        return code != null && labels.containsKey(code) ? code : null;
    }
}
