package jp.michisuji.reminder.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.access.Scope;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.reminder.Mail;
import jp.michisuji.reminder.MailHold;
import jp.michisuji.reminder.MailLog;
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
class MailController {

    private static final int PAGE_SIZE = 30;

    private final MailLog log;
    private final MailHold hold;
    private final Organization organization;
    private final Permissions permissions;
    private final CurrentUser user;

    MailController(MailLog log, MailHold hold, Organization organization, Permissions permissions, CurrentUser user) {
        this.log = log;
        this.hold = hold;
        this.organization = organization;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/mails")
    @Requires(Action.MAIL_READ)
    String list(
            @RequestParam(required = false) Mail.State state,
            @RequestParam(required = false) String words,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        MailLog.Filter filter = new MailLog.Filter(everyones() ? null : user.personCode(), state, words);
        Paging paging = Paging.of(page, PAGE_SIZE, log.count(filter), request);
        model.addAttribute("crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("メール記録", null)));
        model.addAttribute("filter", filter);
        model.addAttribute("states", Mail.State.values());
        model.addAttribute("mails", log.list(filter, paging.offset(), PAGE_SIZE));
        model.addAttribute("people", labels());
        model.addAttribute("paging", paging);
        model.addAttribute("everyones", everyones());
        model.addAttribute("held", hold.held());
        return "mails/list";
    }

    @GetMapping("/mails/{id}")
    @Requires(Action.MAIL_READ)
    String show(@PathVariable long id, Model model) {
        Mail mail = log.find(id)
                .filter(found -> everyones() || found.personCode().equals(user.personCode()))
                .orElseThrow(NotFoundException::new);
        model.addAttribute(
                "crumbs",
                List.of(new Crumb("ホーム", "/"), new Crumb("メール記録", "/mails"), new Crumb(mail.subject(), null)));
        model.addAttribute("mail", mail);
        model.addAttribute("people", labels());
        return "mails/show";
    }

    private boolean everyones() {
        return permissions.scope(Action.MAIL_READ) == Scope.ALL;
    }

    private Map<String, String> labels() {
        return organization.people().stream().collect(Collectors.toMap(Person::code, Person::label));
    }
}
