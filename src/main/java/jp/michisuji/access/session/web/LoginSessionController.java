package jp.michisuji.access.session.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.access.session.SessionDesk;
import jp.michisuji.access.session.SessionRow;
import jp.michisuji.access.web.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** ログイン中の利用者の画面。見て、確かめて、終わらせる。 */
@Controller
@RequestMapping(LoginSessionController.PATH)
@Requires(Action.OPERATE)
class LoginSessionController {

    static final String PATH = "/settings/sessions";

    private final SessionDesk desk;

    LoginSessionController(SessionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(Model model, HttpSession session) {
        List<SessionRow> rows = desk.rows(session.getId());
        model.addAttribute("crumbs", Trail.settings("ログイン中の利用者"));
        model.addAttribute("rows", rows);
        model.addAttribute(
                "several", rows.stream().collect(Collectors.groupingBy(SessionRow::username, Collectors.counting())));
        return "access/sessions";
    }

    @GetMapping("/{id}/end")
    String askOne(@PathVariable String id, Model model, HttpSession session) {
        return ask(List.of(desk.row(id, session.getId())), PATH + "/" + id + "/end", model);
    }

    @PostMapping("/{id}/end")
    String endOne(
            @PathVariable String id,
            @RequestParam(defaultValue = "") Set<String> seen,
            HttpSession session,
            RedirectAttributes flash) {
        return ended(desk.end(List.of(desk.row(id, session.getId())), seen), flash);
    }

    @GetMapping("/of/{username}/end")
    String askAll(@PathVariable String username, Model model, HttpSession session) {
        return ask(desk.rowsOf(username, session.getId()), PATH + "/of/" + username + "/end", model);
    }

    @PostMapping("/of/{username}/end")
    String endAll(
            @PathVariable String username,
            @RequestParam(defaultValue = "") Set<String> seen,
            HttpSession session,
            RedirectAttributes flash) {
        return ended(desk.end(desk.rowsOf(username, session.getId()), seen), flash);
    }

    private static String ask(List<SessionRow> rows, String action, Model model) {
        model.addAttribute("crumbs", Trail.settings("ログインを終わらせる"));
        model.addAttribute("rows", rows);
        model.addAttribute("action", action);
        model.addAttribute("back", PATH);
        model.addAttribute("own", rows.stream().anyMatch(SessionRow::current));
        return "access/session-end";
    }

    private static String ended(int number, RedirectAttributes flash) {
        if (number == 0) {
            flash.addFlashAttribute("warning", "何も終わらせませんでした。確かめの画面から送ってください。");
        } else {
            flash.addFlashAttribute("success", number + "件のログインを終わらせました。その端末では、次の画面からログインし直しになります。");
        }
        return "redirect:" + PATH;
    }
}
