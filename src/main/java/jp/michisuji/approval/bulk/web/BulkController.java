package jp.michisuji.approval.bulk.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.bulk.BulkApproving;
import jp.michisuji.approval.bulk.BulkDesk;
import jp.michisuji.approval.bulk.BulkResult;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** まとめて承認する画面。 */
@Controller
@Requires(Action.TASK_WORK)
class BulkController {

    private final BulkDesk desk;
    private final BulkApproving approving;

    BulkController(BulkDesk desk, BulkApproving approving) {
        this.desk = desk;
        this.approving = approving;
    }

    @GetMapping("/approvals/bulk")
    String list(Model model) {
        model.addAttribute("groups", desk.groups());
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("決裁", "/approvals"), Crumb.here("まとめて承認する")));
        return "approvals/bulk";
    }

    /** 結果は一件ずつ、次の画面に並べる。 */
    @PostMapping("/approvals/bulk")
    String approve(@RequestParam(name = "read", defaultValue = "") List<String> read, RedirectAttributes flash) {
        if (read.isEmpty()) {
            flash.addFlashAttribute("error", "読んだものに印を付けてください。印のないものは承認しません。");
            return "redirect:/approvals/bulk";
        }
        List<BulkResult> results = approving.approve(read);
        flash.addFlashAttribute("results", results);
        flash.addFlashAttribute("gone", read.size() - results.size());
        return "redirect:/approvals/bulk";
    }
}
