package jp.michisuji.reminder.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.reminder.Mail;
import jp.michisuji.reminder.MailHold;
import jp.michisuji.reminder.MailLog;
import jp.michisuji.reminder.MailRoute;
import jp.michisuji.reminder.VisibleMails;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** メール記録。ふつうの利用者には自分宛てだけを見せる。 */
@Controller
@Requires(Action.MAIL_READ)
class MailController {

    private static final int PAGE_SIZE = 30;

    private final VisibleMails mails;
    private final MailHold hold;
    private final MailRoute route;
    private final Organization organization;

    MailController(VisibleMails mails, MailHold hold, MailRoute route, Organization organization) {
        this.mails = mails;
        this.hold = hold;
        this.route = route;
        this.organization = organization;
    }

    @GetMapping("/mails")
    String list(
            @RequestParam(required = false) String person,
            @RequestParam(required = false) Mail.State state,
            @RequestParam(required = false) String words,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        boolean everyones = mails.everyones();
        String recipient = everyones ? knownPerson(person) : null;
        MailLog.Filter filter = new MailLog.Filter(recipient, state, words);
        Paging paging = Paging.of(page, PAGE_SIZE, mails.count(filter), request);
        model.addAttribute("crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("メール記録", null)));
        model.addAttribute("filter", filter);
        model.addAttribute("states", Mail.State.values());
        model.addAttribute("mails", mails.list(filter, paging.offset(), PAGE_SIZE));
        model.addAttribute("paging", paging);
        model.addAttribute("held", hold.held());
        return shown("mails/list", everyones, model);
    }

    @GetMapping("/mails/{id}")
    String show(@PathVariable long id, Model model) {
        Mail mail = mails.find(id).orElseThrow(NotFoundException::new);
        model.addAttribute(
                "crumbs",
                List.of(new Crumb("ホーム", "/"), new Crumb("メール記録", "/mails"), new Crumb(mail.subject(), null)));
        model.addAttribute("mail", mail);
        return shown("mails/show", mails.everyones(), model);
    }

    private String shown(String view, boolean everyones, Model model) {
        model.addAttribute("everyones", everyones);
        model.addAttribute("routed", route.configured());
        model.addAttribute("people", labels());
        return view;
    }

    /** An unknown person narrows nothing: a code that is no text must not reach the database. */
    private String knownPerson(String code) {
        return labels().containsKey(code == null ? "" : code) ? code : null;
    }

    private Map<String, String> labels() {
        return organization.people().stream().collect(Collectors.toMap(Person::code, Person::label));
    }
}
