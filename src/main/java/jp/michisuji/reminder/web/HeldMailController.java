package jp.michisuji.reminder.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.reminder.HeldMails;
import jp.michisuji.reminder.Mail;
import jp.michisuji.reminder.VisibleMails;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 止まったメールの始末の画面。もう一度送る前に、何が起きるかを確かめさせる。 */
@Controller
@RequestMapping("/mails/{id}")
@Requires(Action.MAIL_OPERATE)
class HeldMailController {

    private final HeldMails held;
    private final VisibleMails mails;
    private final People people;

    HeldMailController(HeldMails held, VisibleMails mails, People people) {
        this.held = held;
        this.mails = mails;
        this.people = people;
    }

    @GetMapping("/resend")
    String ask(@PathVariable long id, Model model) {
        Mail mail = mails.find(id).orElseThrow(NotFoundException::new);
        if (!mail.state().resendable()) {
            throw new ConflictException("このメールは、もう扱いが決まっています");
        }
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.home(),
                        new Crumb("メール記録", "/mails"),
                        new Crumb(mail.subject(), "/mails/" + id),
                        Crumb.here("もう一度送る")));
        model.addAttribute("mail", mail);
        model.addAttribute("person", people.byCode().get(mail.personCode()));
        return "mails/resend";
    }

    @PostMapping("/resend")
    String resend(@PathVariable long id, RedirectAttributes flash) {
        held.resend(id);
        flash.addFlashAttribute("success", "メールを送信待ちに戻しました。");
        return "redirect:/mails/{id}";
    }

    @PostMapping("/arrived")
    String arrived(@PathVariable long id, RedirectAttributes flash) {
        held.confirmArrived(id);
        flash.addFlashAttribute("success", "届いていたと記録しました。");
        return "redirect:/mails/{id}";
    }
}
