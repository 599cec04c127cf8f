package jp.michisuji.operations.audit.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.audit.ActNames;
import jp.michisuji.audit.AuditQuery;
import jp.michisuji.audit.AuditSearch;
import jp.michisuji.audit.ChainVerdict;
import jp.michisuji.operations.AuditDesk;
import jp.michisuji.operations.audit.AuditReading;
import jp.michisuji.operations.audit.SeenRow;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 監査記録の画面。探し、鎖の様子を見て、確かめる。 */
@Controller
@Requires(Action.AUDIT_READ)
class AuditController {

    private static final int PAGE = 50;

    private final AuditReading reading;
    private final AuditDesk desk;
    private final AuditLines lines;
    private final ActNames names;
    private final Permissions permissions;

    AuditController(AuditReading reading, AuditDesk desk, AuditLines lines, ActNames names, Permissions permissions) {
        this.reading = reading;
        this.desk = desk;
        this.lines = lines;
        this.names = names;
        this.permissions = permissions;
    }

    @GetMapping("/audit")
    String list(
            @ModelAttribute("filter") AuditFilter filter, @RequestParam(required = false) Long before, Model model) {
        AuditQuery query = filter.query(names);
        List<SeenRow> rows = reading.page(query, before, PAGE + 1);
        List<SeenRow> shown = rows.subList(0, Math.min(PAGE, rows.size()));
        model.addAttribute("crumbs", List.of(Crumb.home(), Crumb.here("監査記録")));
        model.addAttribute("names", names);
        model.addAttribute("lines", lines.of(shown));
        model.addAttribute("found", reading.count(query));
        model.addAttribute("mostCounted", AuditSearch.MOST_COUNTED);
        model.addAttribute(
                "next", rows.size() > PAGE ? shown.get(PAGE - 1).entry().id() : null);
        model.addAttribute("later", before != null);
        model.addAttribute("chain", desk.state());
        model.addAttribute("readsContent", reading.readsContent());
        model.addAttribute("mayVerify", permissions.allows(Action.OPERATE));
        return "operations/audit";
    }

    /** 前の版の番地。 */
    @GetMapping("/operations/audit")
    String moved() {
        return "redirect:/audit";
    }

    @PostMapping("/audit/verify")
    @Requires(Action.OPERATE)
    String verify(RedirectAttributes flash) {
        ChainVerdict verdict = desk.verify();
        if (verdict.isSound()) {
            flash.addFlashAttribute("success", "鎖を確かめました。封をした" + verdict.sealed() + "件は、どれも書いた時のままです。");
        } else {
            flash.addFlashAttribute(
                    "error", "鎖に異常があります。" + verdict.words() + "。データベースに直に触れた人がいないかを調べ、この画面を写して残してください。");
        }
        return "redirect:/audit";
    }
}
