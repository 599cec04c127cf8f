package jp.michisuji.access.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.access.factor.CodeAnswer;
import jp.michisuji.access.factor.FactorDesk;
import jp.michisuji.access.web.Trail;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 二段階目の確認の画面。登録し、予備のコードを作り直し、外す。
 *
 * <p>The secret and the recovery codes are shown in the answer itself, without a redirect, so that they are never kept
 * in the session.
 */
@Controller
@RequestMapping("/settings/second-factor")
@Requires(Action.PROFILE)
class FactorController {

    private static final String HERE = "redirect:/settings/second-factor";

    private final FactorDesk desk;

    FactorController(FactorDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(Principal principal, Model model) {
        return page(principal, model);
    }

    @PostMapping("/begin")
    String begin(Principal principal, Model model) {
        if (!desk.state(principal.getName()).mayBegin()) {
            return HERE;
        }
        model.addAttribute("enrolment", desk.begin(principal.getName()));
        return page(principal, model);
    }

    @PostMapping("/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            Authentication known,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!desk.state(known.getName()).mayBegin() || !desk.isUnderWay(known.getName())) {
            return HERE;
        }
        CodeAnswer answer =
                desk.confirm(known.getName(), code, request.getSession().getId());
        if (answer.passes()) {
            CodeEntry.enter(known, request, response);
        } else {
            model.addAttribute("enrolment", desk.enrolment(known.getName()));
        }
        return answered(answer, "confirm", known, model, response);
    }

    @PostMapping("/codes")
    String renewCodes(
            @RequestParam(defaultValue = "") String code,
            Principal principal,
            Model model,
            HttpServletResponse response) {
        if (!desk.state(principal.getName()).enrolled()) {
            return HERE;
        }
        return answered(desk.renewCodes(principal.getName(), code), "codes", principal, model, response);
    }

    @PostMapping("/remove")
    String remove(
            @RequestParam(defaultValue = "") String code,
            Principal principal,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!desk.state(principal.getName()).mayRemove()) {
            return HERE;
        }
        CodeAnswer answer = desk.remove(principal.getName(), code);
        if (answer.passes()) {
            flash.addFlashAttribute("success", "二段階目の確認を外しました。次のログインからパスワードだけで入れます。");
            return HERE;
        }
        return answered(answer, "remove", principal, model, response);
    }

    private String answered(
            CodeAnswer answer, String form, Principal principal, Model model, HttpServletResponse response) {
        if (answer.passes()) {
            model.addAttribute("codes", answer.codes());
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusedForm", form);
            model.addAttribute("reason", answer.reason());
        }
        return page(principal, model);
    }

    private String page(Principal principal, Model model) {
        model.addAttribute("crumbs", Trail.own("二段階目の確認"));
        model.addAttribute("state", desk.state(principal.getName()));
        return "access/second-factor";
    }
}
