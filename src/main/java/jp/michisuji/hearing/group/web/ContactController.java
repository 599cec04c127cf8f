package jp.michisuji.hearing.group.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.hearing.group.GroupContacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 連絡先の画面。範囲の職だけが開け、開いたことは監査記録に残る。 */
@Controller
@Requires(Action.GROUP_CONTACT)
class ContactController {

    private final HearingGroups groups;
    private final GroupContacts contacts;
    private final ContactReach reach;
    private final GroupPage page;
    private final CurrentUser user;

    ContactController(
            HearingGroups groups, GroupContacts contacts, ContactReach reach, GroupPage page, CurrentUser user) {
        this.groups = groups;
        this.contacts = contacts;
        this.reach = reach;
        this.page = page;
        this.user = user;
    }

    @GetMapping("/hearing-groups/{id}/contact")
    String read(@PathVariable long id, @ModelAttribute("form") ContactForm form, Model model) {
        HearingGroup group = reachable(id);
        form.show(contacts.read(id, user.actor()));
        return page.contact(group, model);
    }

    @PostMapping("/hearing-groups/{id}/contact")
    String write(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        HearingGroup group = reachable(id);
        if (errors.hasErrors()) {
            return page.contact(group, model);
        }
        contacts.write(id, form.contact(), user.actor());
        flash.addFlashAttribute("success", "連絡先を改めました。");
        return "redirect:/hearing-groups/{id}";
    }

    private HearingGroup reachable(long id) {
        HearingGroup group = groups.get(id);
        reach.demand(group);
        return group;
    }
}
