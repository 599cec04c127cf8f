package jp.michisuji.overview.web;

import java.util.List;
import jp.michisuji.access.AbsenceDesk;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 不在と代理。今とこれからの不在と、代わる人を並べ、不在を終える。 */
@Controller
class AbsenceController {

    static final String PATH = "/settings/absences";

    private final AbsencePage page;
    private final AbsenceDesk desk;
    private final Permissions permissions;

    AbsenceController(AbsencePage page, AbsenceDesk desk, Permissions permissions) {
        this.page = page;
        this.desk = desk;
        this.permissions = permissions;
    }

    @GetMapping(PATH)
    @Requires(Action.SETTINGS_READ)
    String list(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("設定", "/settings"), Crumb.here("不在と代理")));
        model.addAttribute("rows", page.currentAndComing());
        model.addAttribute("past", page.past());
        model.addAttribute("mayEnter", permissions.allows(Action.ABSENCE_EDIT));
        return "overview/absences";
    }

    @PostMapping(PATH + "/{id}/end")
    @Requires(Action.ABSENCE_EDIT)
    String end(@PathVariable long id, RedirectAttributes flash) {
        desk.end(id);
        flash.addFlashAttribute("success", "不在を終えました。仕事は今日から本人に戻ります。");
        return "redirect:" + PATH;
    }
}
