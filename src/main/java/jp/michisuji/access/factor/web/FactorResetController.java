package jp.michisuji.access.factor.web;

import java.security.Principal;
import jp.michisuji.access.Action;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Requires;
import jp.michisuji.access.factor.FactorDesk;
import jp.michisuji.access.web.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 二段階目の確認を消す画面。電話を失くした人のために、確かめてから管理者が消す。 */
@Controller
@RequestMapping("/settings/accounts/{username}/second-factor")
@Requires(Action.OPERATE)
class FactorResetController {

    private static final String ACCOUNTS = "redirect:/settings/accounts";

    private final FactorDesk desk;

    FactorResetController(FactorDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String ask(@PathVariable String username, Model model) {
        if (!desk.enrolled().contains(username)) {
            throw new NotVisibleException("二段階目の確認を登録していません");
        }
        model.addAttribute("crumbs", Trail.settings("二段階目の確認を消す"));
        model.addAttribute("username", username);
        return "access/factor-reset";
    }

    @PostMapping
    String reset(
            @PathVariable String username,
            @RequestParam(defaultValue = "") String seen,
            Principal principal,
            RedirectAttributes flash) {
        if (username.equals(principal.getName())) {
            flash.addFlashAttribute("refused", "自分の二段階目の確認は消せません。ほかの管理者に頼んでください。");
        } else if (!seen.equals(username)) {
            return "redirect:/settings/accounts/{username}/second-factor";
        } else {
            desk.reset(username);
            flash.addFlashAttribute("message", username + " の二段階目の確認を消し、ログインを終わらせました。");
        }
        return ACCOUNTS;
    }
}
