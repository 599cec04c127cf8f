package jp.michisuji.access.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.michisuji.access.AccountPrincipal;
import jp.michisuji.access.Action;
import jp.michisuji.access.LoginRecord;
import jp.michisuji.access.LoginStages;
import jp.michisuji.access.LoginStages.Stage;
import jp.michisuji.access.Requires;
import jp.michisuji.access.factor.FactorCheck;
import jp.michisuji.access.web.AfterCode;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 確認コードの画面。パスワードの次に、認証アプリのコードか予備のコードを求める。 */
@Controller
@RequestMapping("/login/code")
@Requires(Action.PROFILE)
class LoginCodeController {

    private final FactorCheck check;
    private final LoginStages stages;
    private final LoginRecord record;

    LoginCodeController(FactorCheck check, LoginStages stages, LoginRecord record) {
        this.check = check;
        this.stages = stages;
        this.record = record;
    }

    @GetMapping
    String ask(Authentication known) {
        return stages.of(known) == Stage.CODE ? "access/login-code" : "redirect:/";
    }

    @PostMapping
    String check(
            @RequestParam(defaultValue = "") String code,
            Authentication known,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (stages.of(known) != Stage.CODE) {
            return "redirect:/";
        }
        FactorCheck.Outcome outcome = check.check(known.getName(), code);
        if (!outcome.passes()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("locked", outcome == FactorCheck.Outcome.LOCKED);
            model.addAttribute("wrong", outcome == FactorCheck.Outcome.WRONG);
            return "access/login-code";
        }
        enter(known, outcome, request, response);
        if (outcome == FactorCheck.Outcome.RECOVERY) {
            flash.addFlashAttribute("warning", "予備のコードを一つ使いました。「自分の設定」で残りを確かめ、少なければ作り直してください。");
        }
        return "redirect:" + AfterCode.take(request.getSession());
    }

    private void enter(
            Authentication known,
            FactorCheck.Outcome outcome,
            HttpServletRequest request,
            HttpServletResponse response) {
        CodeEntry.enter(known, request, response);
        boolean byRecovery = outcome == FactorCheck.Outcome.RECOVERY;
        record.entered((AccountPrincipal) known.getPrincipal(), byRecovery ? "予備のコードでログインした" : "ログインした");
    }
}
