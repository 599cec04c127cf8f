package jp.michisuji.hearing.group.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.hearing.group.GroupDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 関係団体の台帳の画面。 */
@Controller
class GroupController {

    private final HearingGroups groups;
    private final GroupDesk desk;
    private final GroupPage page;
    private final Permissions permissions;
    private final CurrentUser user;

    GroupController(HearingGroups groups, GroupDesk desk, GroupPage page, Permissions permissions, CurrentUser user) {
        this.groups = groups;
        this.desk = desk;
        this.page = page;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/hearing-groups")
    @Requires(Action.HEARING_READ)
    String list(GroupFilter filter, Model model) {
        model.addAttribute("filter", filter);
        return page.list(groups.search(filter.words(), filter.kind()), model);
    }

    @GetMapping("/hearing-groups/{id}")
    @Requires(Action.HEARING_READ)
    String show(@PathVariable long id, Model model) {
        return page.show(groups.get(id), model);
    }

    @GetMapping("/hearing-groups/new")
    @Requires(Action.GROUP_EDIT)
    String ask(@ModelAttribute("form") GroupForm form, Model model) {
        return page.edit(null, model);
    }

    @PostMapping("/hearing-groups/new")
    @Requires(Action.GROUP_EDIT)
    String add(
            @Valid @ModelAttribute("form") GroupForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        check(form, null, errors);
        if (errors.hasErrors()) {
            return page.edit(null, model);
        }
        long id = desk.register(form.group(null, null), user.actor());
        flash.addFlashAttribute("success", "団体を台帳に載せました。");
        return "redirect:/hearing-groups/" + id;
    }

    @GetMapping("/hearing-groups/{id}/edit")
    @Requires(Action.GROUP_EDIT)
    String edit(@PathVariable long id, @ModelAttribute("form") GroupForm form, Model model) {
        HearingGroup group = editable(id);
        form.show(group);
        return page.edit(group, model);
    }

    @PostMapping("/hearing-groups/{id}/edit")
    @Requires(Action.GROUP_EDIT)
    String revise(
            @PathVariable long id,
            @Valid @ModelAttribute("form") GroupForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        HearingGroup group = editable(id);
        check(form, id, errors);
        if (errors.hasErrors()) {
            return page.edit(group, model);
        }
        desk.revise(form.group(id, group.supplement()), user.actor());
        flash.addFlashAttribute("success", "団体の記載を改めました。");
        return "redirect:/hearing-groups/{id}";
    }

    private void check(GroupForm form, Long id, BindingResult errors) {
        if (!errors.hasFieldErrors("name") && desk.taken(form.getName().strip(), id)) {
            errors.rejectValue("name", "taken", "同じ名の団体が既に載っています。");
        }
        if (!GroupReach.reaches(permissions, Action.GROUP_EDIT, form.section())) {
            errors.rejectValue("sectionPost", "reach", "窓口の職には、あなたの職を選んでください。");
        }
    }

    private HearingGroup editable(long id) {
        HearingGroup group = groups.get(id);
        if (!GroupReach.reaches(permissions, Action.GROUP_EDIT, group.sectionPost())) {
            throw new NotVisibleException("範囲の外です: 団体" + id);
        }
        return group;
    }
}
