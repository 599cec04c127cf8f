package jp.michisuji.access.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.FormerStaffDesk;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.FormerStaff.Former;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 離れた職員の画面。一度目の送信は起こることを見せ、二度目で名を消す。 */
@Controller
@RequestMapping("/settings/former-staff")
@Requires(Action.OPERATE)
class FormerStaffController {

    private final FormerStaffDesk desk;

    FormerStaffController(FormerStaffDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("crumbs", Trail.settings("離れた職員"));
        model.addAttribute("leavers", desk.leavers());
        model.addAttribute("pseudonymised", desk.pseudonymised());
        return "access/former-staff";
    }

    /** @param seen what was shown when it was confirmed; absent at the first time */
    @PostMapping
    String pseudonymise(
            @RequestParam String code,
            @RequestParam(required = false) String seen,
            Model model,
            RedirectAttributes flash) {
        Former former = desk.leaver(code).filter(known -> !known.shared()).orElse(null);
        if (former == null) {
            flash.addFlashAttribute("error", "この職員の名は消せません。発令が残っているか、もう消してあるか、同じ名札の職員がほかにいます。");
            return "redirect:/settings/former-staff";
        }
        if (!former.toString().equals(seen)) {
            model.addAttribute("crumbs", Trail.settings("離れた職員の名を消す"));
            model.addAttribute("former", former);
            return "access/former-staff-confirm";
        }
        flash.addFlashAttribute("success", "名を「" + desk.pseudonymise(former) + "」に替え、宛先とログインを消しました。");
        return "redirect:/settings/former-staff";
    }
}
