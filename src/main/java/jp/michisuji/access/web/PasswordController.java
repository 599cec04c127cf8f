package jp.michisuji.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.security.Principal;
import jp.michisuji.access.AccountState;
import jp.michisuji.access.Action;
import jp.michisuji.access.PasswordChange;
import jp.michisuji.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** パスワードの変更の画面。 */
@Controller
@RequestMapping("/password")
@Requires(Action.PROFILE)
class PasswordController {

    private final PasswordChange change;
    private final AccountState state;

    PasswordController(PasswordChange change, AccountState state) {
        this.change = change;
        this.state = state;
    }

    @GetMapping
    String show(Model model, Principal principal) {
        model.addAttribute("form", PasswordForm.empty());
        return page(model, principal);
    }

    @PostMapping
    String change(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            Principal principal,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && !form.isRepeatedExactly()) {
            errors.rejectValue("again", "again", "新しいパスワードと同じものを入力してください。");
        }
        if (!errors.hasErrors()) {
            change.change(principal.getName(), form.current(), form.next(), session(request))
                    .ifPresent(objection -> errors.rejectValue(objection.field(), "rule", objection.reason()));
        }
        if (errors.hasErrors()) {
            return page(model, principal);
        }
        request.changeSessionId();
        redirect.addFlashAttribute("message", "パスワードを変えました。ほかの端末のログインは終わりました。");
        return "redirect:/";
    }

    private static String session(HttpServletRequest request) {
        return request.getSession().getId();
    }

    private String page(Model model, Principal principal) {
        model.addAttribute("crumbs", Trail.home("パスワードの変更"));
        model.addAttribute("mustChange", state.of(principal.getName()) == AccountState.Kind.MUST_CHANGE);
        return "access/password";
    }
}
