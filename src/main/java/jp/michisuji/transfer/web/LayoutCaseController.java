package jp.michisuji.transfer.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.transfer.LayoutBoard;
import jp.michisuji.transfer.LayoutCase;
import jp.michisuji.transfer.LayoutCases;
import jp.michisuji.web.Histories;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** まとめた移転の一覧と、一件の画面。 */
@Controller
class LayoutCaseController {

    private final LayoutBoard board;
    private final LayoutCases cases;
    private final LayoutCasePage page;
    private final Permissions permissions;
    private final AuditLog audit;
    private final Histories histories;

    LayoutCaseController(
            LayoutBoard board,
            LayoutCases cases,
            LayoutCasePage page,
            Permissions permissions,
            AuditLog audit,
            Histories histories) {
        this.board = board;
        this.cases = cases;
        this.page = page;
        this.permissions = permissions;
        this.audit = audit;
        this.histories = histories;
    }

    @GetMapping("/layout-cases")
    @Requires(Action.LAYOUT_READ)
    String list(Model model) {
        List<LayoutBoard.Line> lines = board.all();
        model.addAttribute("lines", lines);
        model.addAttribute("posts", page.postNames());
        model.addAttribute("mayOpen", permissions.allows(Action.LAYOUT_OPEN));
        model.addAttribute("crumbs", LayoutCasePage.crumbs());
        return "transfer/layout-cases";
    }

    @GetMapping("/layout-cases/{id}")
    @Requires(Action.LAYOUT_READ)
    String show(@PathVariable long id, Model model) {
        LayoutCase layoutCase = cases.get(id);
        page.fill(layoutCase, model);
        boolean mayEdit = layoutCase.open() && permissions.reaches(Action.LAYOUT_MEMBER, layoutCase.leadPost());
        model.addAttribute("mayEdit", mayEdit);
        model.addAttribute("candidates", mayEdit ? page.candidates(layoutCase) : List.of());
        model.addAttribute("history", histories.of(audit.ofSubject(LayoutCase.SUBJECT, String.valueOf(id))));
        model.addAttribute("crumbs", LayoutCasePage.crumbs(layoutCase, null));
        return "transfer/layout-case";
    }
}
