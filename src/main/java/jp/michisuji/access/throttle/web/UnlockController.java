package jp.michisuji.access.throttle.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Requires;
import jp.michisuji.access.throttle.Counted;
import jp.michisuji.access.throttle.UnlockDesk;
import jp.michisuji.access.web.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 止めているログインの画面。失敗の続いた利用者と接続元を見て、解く。 */
@Controller
@RequestMapping("/settings/locks")
@Requires(Action.OPERATE)
class UnlockController {

    private final UnlockDesk desk;

    UnlockController(UnlockDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("crumbs", Trail.settings("止めているログイン"));
        model.addAttribute("rows", desk.rows());
        model.addAttribute("others", desk.others());
        return "access/locks";
    }

    @PostMapping
    String unlock(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String subject,
            RedirectAttributes flash) {
        desk.unlock(counted(kind), subject);
        flash.addFlashAttribute("success", subject + " の停止を解きました。すぐにログインを試せます。");
        return "redirect:/settings/locks";
    }

    private static Counted counted(String kind) {
        try {
            return Counted.valueOf(kind);
        } catch (IllegalArgumentException unknown) {
            throw new NotVisibleException("止めているログインがありません");
        }
    }
}
