package jp.michisuji.access.web;

import jakarta.validation.Valid;
import java.security.Principal;
import jp.michisuji.access.AccountDesk;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.access.factor.FactorDesk;
import jp.michisuji.organization.Organization;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 利用者の画面。
 *
 * <p>A temporary password is shown in the answer itself, without a redirect, so that it is never kept in the session.
 */
@Controller
@RequestMapping("/settings/accounts")
@Requires(Action.ACCOUNT_EDIT)
class AccountController {

    private final AccountDesk desk;
    private final FactorDesk factors;
    private final Organization organization;

    AccountController(AccountDesk desk, FactorDesk factors, Organization organization) {
        this.desk = desk;
        this.factors = factors;
        this.organization = organization;
    }

    @GetMapping
    String list(Model model, Principal principal) {
        model.addAttribute("form", AccountForm.empty());
        return page(model, principal);
    }

    @PostMapping
    String open(
            @Valid @ModelAttribute("form") AccountForm form, BindingResult errors, Model model, Principal principal) {
        if (!errors.hasErrors() && desk.isTaken(form.username())) {
            errors.rejectValue("username", "taken", "この利用者名は使われています。");
        }
        if (!errors.hasErrors() && organization.findPerson(form.personCode()).isEmpty()) {
            errors.rejectValue("personCode", "unknown", "職員を選んでください。");
        }
        if (!errors.hasErrors()) {
            show(model, form.username(), desk.open(form.username(), form.personCode()));
        }
        return page(model, principal);
    }

    @PostMapping("/{username}/password")
    String resetPassword(@PathVariable String username, Model model, Principal principal) {
        show(model, username, desk.resetPassword(username));
        return list(model, principal);
    }

    @PostMapping("/{username}/state")
    String changeState(
            @PathVariable String username,
            @RequestParam boolean disabled,
            Principal principal,
            RedirectAttributes redirect) {
        if (username.equals(principal.getName())) {
            redirect.addFlashAttribute("refused", "自分自身を止めることはできません。");
        } else {
            desk.disable(username, disabled);
            redirect.addFlashAttribute("message", username + (disabled ? " を止めました。" : " を再開しました。"));
        }
        return "redirect:/settings/accounts";
    }

    private static void show(Model model, String username, String password) {
        model.addAttribute("issuedTo", username);
        model.addAttribute("issuedPassword", password);
    }

    private String page(Model model, Principal principal) {
        model.addAttribute("crumbs", Trail.settings("利用者"));
        model.addAttribute("accounts", desk.accounts());
        model.addAttribute("enrolled", factors.enrolled());
        model.addAttribute("people", organization.people());
        model.addAttribute("self", principal.getName());
        return "access/accounts";
    }
}
