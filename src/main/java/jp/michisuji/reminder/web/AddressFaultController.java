package jp.michisuji.reminder.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.reminder.AddressFaultDesk;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 不達の宛先の画面。 */
@Controller
@RequestMapping("/mails/faults")
class AddressFaultController {

    private final AddressFaultDesk desk;
    private final People people;

    AddressFaultController(AddressFaultDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @GetMapping
    @Requires(Action.MAIL_READ)
    String list(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("メール記録", "/mails"), Crumb.here("不達の宛先")));
        model.addAttribute("faults", desk.open());
        model.addAttribute("mayClear", desk.mayClear());
        model.addAttribute("people", people.byCode());
        return "mails/faults";
    }

    @PostMapping("/{id}/clear")
    @Requires(Action.MAIL_OPERATE)
    String clear(@PathVariable long id, RedirectAttributes flash) {
        desk.clear(id);
        flash.addFlashAttribute("success", "不達の印を消しました。この宛先へのメールを、また送ります。");
        return "redirect:/mails/faults";
    }
}
