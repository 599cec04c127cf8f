package jp.michisuji.operations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.operations.MailDesk;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.reminder.AddressFaultDesk;
import jp.michisuji.reminder.HeldMails;
import jp.michisuji.reminder.Mail;
import jp.michisuji.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 送れていないメールの画面。失敗、送信確認待ち、送信せず、送信待ち。 */
@Controller
@RequestMapping("/operations/mails")
@Requires(Action.MAIL_OPERATE)
class UnsentMailController {

    private static final int PAGE_SIZE = 30;

    private final MailDesk desk;
    private final HeldMails held;
    private final AddressFaultDesk faults;
    private final Organization organization;

    UnsentMailController(MailDesk desk, HeldMails held, AddressFaultDesk faults, Organization organization) {
        this.desk = desk;
        this.held = held;
        this.faults = faults;
        this.organization = organization;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "FAILED") Mail.State state,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        List<MailTab> tabs = MailTab.all(desk.counts());
        MailTab tab = tabs.stream()
                .filter(known -> known.state() == state)
                .findFirst()
                .orElse(tabs.get(0));
        Paging paging = Paging.of(page, PAGE_SIZE, tab.count(), request);
        model.addAttribute("crumbs", Trail.to("送れていないメール"));
        model.addAttribute("tabs", tabs);
        model.addAttribute("state", tab.state());
        model.addAttribute("mails", desk.in(tab.state(), paging.offset(), PAGE_SIZE));
        model.addAttribute("people", labels());
        model.addAttribute("hold", desk.hold());
        model.addAttribute("faults", faults.open().size());
        model.addAttribute("paging", paging);
        return "operations/mails";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable long id, @RequestParam(required = false) Mail.State from, RedirectAttributes flash) {
        held.resend(id);
        flash.addFlashAttribute("success", "メールを送信待ちに戻しました。");
        return back(from, flash);
    }

    @PostMapping("/retry-failed")
    String retryFailed(RedirectAttributes flash) {
        flash.addFlashAttribute("success", "失敗したメール" + held.resendFailed() + "通を送信待ちに戻しました。");
        return back(Mail.State.FAILED, flash);
    }

    @PostMapping("/release")
    String release(RedirectAttributes flash) {
        desk.release();
        flash.addFlashAttribute("success", "止めていたメールを再開しました。送信待ちのメールから順に送ります。");
        return back(Mail.State.QUEUED, flash);
    }

    private static String back(Mail.State state, RedirectAttributes redirect) {
        redirect.addAttribute("state", (state == null ? Mail.State.FAILED : state).name());
        return "redirect:/operations/mails";
    }

    private Map<String, String> labels() {
        return organization.people().stream().collect(Collectors.toMap(Person::code, Person::label));
    }
}
