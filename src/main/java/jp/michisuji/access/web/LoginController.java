package jp.michisuji.access.web;

import java.util.List;
import java.util.Map;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.LoginHints;
import jp.michisuji.access.OpenToAll;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** ログイン画面。 */
@Controller
class LoginController {

    private static final String WRONG = "利用者名かパスワードが違います。";
    private static final Map<String, String> MESSAGES = Map.of(
            "locked", "失敗が続いたため、ログインを止めています。しばらく待ってからもう一度試すか、システム管理者に連絡してください。",
            "disabled", "この利用者は使えません。システム管理者に確かめてください。",
            "unknown", "庁内のログインはできましたが、道筋の職員として登録されていません。システム管理者に、職員コードかメールアドレスの登録を確かめてください。",
            "directory", "庁内の認証サーバーに確かめられませんでした。しばらく待ってからもう一度試してください。",
            "issuer", "庁内のログインを終えられませんでした。もう一度試してください。",
            "expired", "時間が経ったため、画面の有効期限が切れました。もう一度ログインしてください。");

    private final ObjectProvider<LoginHints> hints;
    private final ObjectProvider<IssuerLogin> issuer;
    private final CurrentUser user;

    LoginController(ObjectProvider<LoginHints> hints, ObjectProvider<IssuerLogin> issuer, CurrentUser user) {
        this.hints = hints;
        this.issuer = issuer;
        this.user = user;
    }

    @OpenToAll
    @GetMapping("/login")
    String login(@RequestParam(required = false) String error, Model model) {
        if (user.isLoggedIn()) {
            return "redirect:/";
        }
        hint(hints.getIfAvailable(), model);
        issuer.ifAvailable(login -> model.addAttribute("issuer", login.link()));
        model.addAttribute("loginError", error == null ? null : MESSAGES.getOrDefault(error, WRONG));
        return "login";
    }

    private static void hint(LoginHints hints, Model model) {
        List<LoginHints.DemoLogin> logins = hints == null ? List.of() : hints.demoLogins();
        model.addAttribute("demoLogins", logins);
        model.addAttribute("preparing", hints != null && logins.isEmpty());
    }
}
