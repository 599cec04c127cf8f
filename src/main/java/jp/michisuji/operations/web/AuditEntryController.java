package jp.michisuji.operations.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.audit.ChainVerdict;
import jp.michisuji.operations.AuditDesk;
import jp.michisuji.web.Histories;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 監査記録の画面。新しい記録と、鎖の検査。 */
@Controller
@RequestMapping("/operations/audit")
@Requires(Action.OPERATE)
class AuditEntryController {

    private static final int MOST = 1000;

    private final AuditDesk desk;
    private final Histories histories;

    AuditEntryController(AuditDesk desk, Histories histories) {
        this.desk = desk;
        this.histories = histories;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "50") int newest, Model model) {
        int shown = Math.max(1, Math.min(newest, MOST));
        model.addAttribute("crumbs", Trail.to("監査記録"));
        model.addAttribute("entries", histories.of(desk.latest(shown)));
        model.addAttribute("newest", shown);
        model.addAttribute("most", MOST);
        model.addAttribute("head", desk.head().orElse(null));
        return "operations/audit";
    }

    @PostMapping("/verify")
    String verify(RedirectAttributes flash) {
        ChainVerdict verdict = desk.verify();
        if (verdict.isSound()) {
            flash.addFlashAttribute("success", "鎖を確かめました。封をした" + verdict.sealed() + "件は、どれも書いた時のままです。");
        } else {
            flash.addFlashAttribute(
                    "error",
                    "鎖が切れています。記録の番号 " + verdict.brokenEntryId() + "：" + verdict.reason()
                            + "。データベースに直に触れた人がいないかを調べ、この画面を写して残してください。");
        }
        return "redirect:/operations/audit";
    }
}
