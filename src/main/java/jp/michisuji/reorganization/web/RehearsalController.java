package jp.michisuji.reorganization.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.access.Scope;
import jp.michisuji.reorganization.ChangeSet;
import jp.michisuji.reorganization.Rehearsing;
import jp.michisuji.reorganization.Reorganization;
import jp.michisuji.reorganization.ReorganizationDesk;
import jp.michisuji.reorganization.ReorganizationLines;
import jp.michisuji.reorganization.ReorganizationMoves;
import jp.michisuji.reorganization.Reorganizations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 予行の画面と、実施した結果の画面。 */
@Controller
@RequestMapping(ReorganizationPage.PATH + "/{id}")
@Requires(Action.ORGANIZATION_EDIT)
class RehearsalController {

    private final Reorganizations reorganizations;
    private final ReorganizationLines lines;
    private final ReorganizationMoves moves;
    private final Rehearsing rehearsing;
    private final ReorganizationDesk desk;
    private final ReorganizationPage page;
    private final Permissions permissions;
    private final CurrentUser user;

    RehearsalController(
            Reorganizations reorganizations,
            ReorganizationLines lines,
            ReorganizationMoves moves,
            Rehearsing rehearsing,
            ReorganizationDesk desk,
            ReorganizationPage page,
            Permissions permissions,
            CurrentUser user) {
        this.reorganizations = reorganizations;
        this.lines = lines;
        this.moves = moves;
        this.rehearsing = rehearsing;
        this.desk = desk;
        this.page = page;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/rehearsal")
    String rehearse(@PathVariable long id, Model model) {
        ChangeSet plan = lines.of(id);
        page.fill(rehearsing.rehearse(plan), model);
        model.addAttribute("crumbs", ReorganizationPage.under(plan.head(), "予行"));
        return "reorganization/rehearsal";
    }

    @PostMapping("/rehearsal")
    String rehearsed(@PathVariable long id, RedirectAttributes flash) {
        desk.rehearsed(id, rehearsing.rehearse(lines.of(id)), user.actor());
        flash.addFlashAttribute("success", "予行したことを記録しました。差し支えがなければ、確定へ進めます。");
        return "redirect:" + ReorganizationPage.path(id) + "/rehearsal";
    }

    @GetMapping("/result")
    String result(@PathVariable long id, Model model) {
        Reorganization head = reorganizations.get(id);
        model.addAttribute("head", head);
        model.addAttribute("moves", moves.of(id));
        model.addAttribute("mayReadTitles", permissions.scope(Action.TASK_READ) == Scope.ALL);
        model.addAttribute("crumbs", ReorganizationPage.under(head, "移したもの"));
        return "reorganization/result";
    }
}
