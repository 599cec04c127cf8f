package jp.michisuji.meeting.sitting.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.AgendaCarryOver;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sitting.State;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.UnsettledAgenda;
import jp.michisuji.meeting.sitting.MinutesApproval;
import jp.michisuji.meeting.sitting.MinutesApprovals;
import jp.michisuji.meeting.sitting.SittingCourse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 会議を開き、要旨案にし、確定する。取り消せないことは、先に何が起きるかを見せる。 */
@Controller
class CourseController {

    private final SittingPages pages;
    private final Sittings sittings;
    private final SittingCourse course;
    private final UnsettledAgenda unsettledAgenda;
    private final AgendaCarryOver carryOver;
    private final MinutesApprovals approvals;
    private final CurrentUser user;

    CourseController(
            SittingPages pages,
            Sittings sittings,
            SittingCourse course,
            UnsettledAgenda unsettledAgenda,
            AgendaCarryOver carryOver,
            MinutesApprovals approvals,
            CurrentUser user) {
        this.pages = pages;
        this.sittings = sittings;
        this.course = course;
        this.unsettledAgenda = unsettledAgenda;
        this.carryOver = carryOver;
        this.approvals = approvals;
        this.user = user;
    }

    @PostMapping("/meetings/{id}/opening")
    @Requires(Action.RECORD_EDIT)
    String open(@PathVariable long id, @ModelAttribute("form") CourseForm form, RedirectAttributes flash) {
        Sitting sitting = pages.changeable(id, Action.RECORD_EDIT);
        course.open(id, form.getVersion(), user.actor());
        flash.addFlashAttribute("success", sitting.title() + "を開会しました。議題の扱いを書けます。");
        return "redirect:/meetings/{id}";
    }

    @GetMapping("/meetings/{id}/closing")
    @Requires(Action.RECORD_EDIT)
    String askClosing(@PathVariable long id, @ModelAttribute("form") CourseForm form, Model model) {
        Sitting sitting = pages.changeable(id, Action.RECORD_EDIT);
        form.setVersion(sitting.version());
        List<AgendaItem> carried = carryOver.unfinished(id);
        model.addAttribute("carried", carried);
        model.addAttribute("next", sittings.next(sitting.bodyCode(), id).orElse(null));
        model.addAttribute(
                "unsettled",
                unsettledAgenda.of(id).stream()
                        .filter(item -> !carried.contains(item))
                        .toList());
        pages.put(sitting, "要旨案にする", model);
        return "meeting/closing";
    }

    @PostMapping("/meetings/{id}/closing")
    @Requires(Action.RECORD_EDIT)
    String close(@PathVariable long id, @ModelAttribute("form") CourseForm form, RedirectAttributes flash) {
        Sitting sitting = pages.changeable(id, Action.RECORD_EDIT);
        course.close(id, form.getVersion(), user.actor());
        flash.addFlashAttribute("success", sitting.title() + "を要旨案にしました。出席した構成員に確認を依頼できます。");
        return "redirect:/meetings/{id}";
    }

    @GetMapping("/meetings/{id}/confirmation")
    @Requires(Action.RECORD_EDIT)
    String askConfirming(@PathVariable long id, @ModelAttribute("form") CourseForm form, Model model) {
        Sitting sitting = pages.changeable(id, Action.RECORD_EDIT);
        form.setVersion(sitting.version());
        return confirmation(sitting, model);
    }

    @PostMapping("/meetings/{id}/confirmation")
    @Requires(Action.RECORD_EDIT)
    String confirm(
            @PathVariable long id,
            @ModelAttribute("form") CourseForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Sitting sitting = pages.changeable(id, Action.RECORD_EDIT);
        check(sitting, errors);
        if (errors.hasErrors()) {
            return confirmation(sitting, model);
        }
        course.confirm(id, form.getVersion(), user.actor());
        flash.addFlashAttribute("success", sitting.title() + "の要旨を確定しました。");
        return "redirect:/meetings/{id}";
    }

    private void check(Sitting sitting, BindingResult errors) {
        if (sitting.state() == State.MINUTED && asked(sitting)) {
            errors.reject("asked", "構成員に要旨の確認を依頼しています。確認がそろうと、確定する仕事が事務局に届きます。");
        }
        if (!unsettledAgenda.of(sitting.id()).isEmpty()) {
            errors.reject("unsettled", "扱いのない議題があるので確定できません。下の議題の扱いを先に書いてください。");
        }
    }

    private boolean asked(Sitting sitting) {
        return approvals.find(sitting.id()).filter(MinutesApproval::running).isPresent();
    }

    private String confirmation(Sitting sitting, Model model) {
        model.addAttribute("unsettled", unsettledAgenda.of(sitting.id()));
        model.addAttribute("asked", asked(sitting));
        pages.put(sitting, "確定する", model);
        return "meeting/confirmation";
    }
}
