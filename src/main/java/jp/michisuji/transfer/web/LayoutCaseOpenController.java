package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.ReformOffice;
import jp.michisuji.transfer.DutySections;
import jp.michisuji.transfer.DutySight;
import jp.michisuji.transfer.LayoutCaseDesk;
import jp.michisuji.transfer.LayoutCaseDesk.NewCase;
import jp.michisuji.transfer.LayoutMembers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** まとめた移転を始める。移る先の課を選び、そこへ移る業務から選ぶ。 */
@Controller
class LayoutCaseOpenController {

    private final LayoutMembers members;
    private final DutySight sight;
    private final DutySections sections;
    private final LayoutCaseDesk desk;
    private final Permissions permissions;
    private final ReformOffice reform;
    private final CurrentUser user;

    LayoutCaseOpenController(
            LayoutMembers members,
            DutySight sight,
            DutySections sections,
            LayoutCaseDesk desk,
            Permissions permissions,
            ReformOffice reform,
            CurrentUser user) {
        this.members = members;
        this.sight = sight;
        this.sections = sections;
        this.desk = desk;
        this.permissions = permissions;
        this.reform = reform;
        this.user = user;
    }

    @GetMapping("/layout-cases/new")
    @Requires(Action.LAYOUT_OPEN)
    String ask(@ModelAttribute("form") OpenCase form, Model model) {
        if (form.getSection() != null) {
            form.setName(form.getSection() + "への移転");
        }
        return page(form, model);
    }

    @PostMapping("/layout-cases")
    @Requires(Action.LAYOUT_OPEN)
    String open(
            @Valid @ModelAttribute("form") OpenCase form, BindingResult errors, Model model, RedirectAttributes flash) {
        if (!mine().contains(form.getSection())) {
            errors.rejectValue("section", "unknown", "移る先の課を選んでください。");
        }
        if (errors.hasErrors()) {
            return page(form, model);
        }
        NewCase asked = new NewCase(
                form.getName().strip(), form.getSection(), leadOf(form.getSection()), form.getTransferIds());
        long id = desk.open(asked, user.actor());
        flash.addFlashAttribute("success", "まとめた移転を始めました。必要席数と面積を出す仕事が、まとめる課長に届きました。");
        return "redirect:/layout-cases/" + id;
    }

    /** まとめてよい課。課長は自分の課への移転だけをまとめられる。 */
    private List<String> mine() {
        return members.sections().stream()
                .filter(section -> permissions.reaches(Action.LAYOUT_OPEN, leadOf(section)))
                .toList();
    }

    /** まとめるのは移る先の課長。職がまだ当てられていない課では、区役所改革担当課長。 */
    private String leadOf(String section) {
        return sections.find(section)
                .flatMap(found -> found.posts().stream().findFirst())
                .orElse(reform.leadPost());
    }

    private String page(OpenCase form, Model model) {
        List<String> mine = mine();
        boolean chosen = mine.contains(form.getSection());
        model.addAttribute("sections", mine);
        model.addAttribute("chosen", chosen);
        model.addAttribute("candidates", chosen ? sight.candidates(form.getSection()) : List.of());
        model.addAttribute("crumbs", LayoutCasePage.opening());
        return "transfer/layout-case-new";
    }
}
