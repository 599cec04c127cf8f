package jp.michisuji.meeting.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingDetails;
import jp.michisuji.meeting.SittingRevision;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 一回の会議の回・時刻・場所を直す。定例から予定した会議も、一回ずつ直せる。 */
@Controller
class SittingDetailsController {

    private final Sittings sittings;
    private final Bodies bodies;
    private final SittingRevision revision;
    private final SittingDetailsChecks checks;
    private final Permissions permissions;
    private final CurrentUser user;

    SittingDetailsController(
            Sittings sittings,
            Bodies bodies,
            SittingRevision revision,
            SittingDetailsChecks checks,
            Permissions permissions,
            CurrentUser user) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.revision = revision;
        this.checks = checks;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/meetings/{id}/details")
    @Requires(Action.MEETING_EDIT)
    String ask(@PathVariable long id, @ModelAttribute("form") SittingDetailsForm form, Model model) {
        Sitting sitting = changeable(id);
        form.setNumber(sitting.number());
        form.setStartTime(sitting.startTime());
        form.setEndTime(sitting.endTime());
        form.setPlace(sitting.place());
        form.setVersion(sitting.version());
        return page(sitting, model);
    }

    @PostMapping("/meetings/{id}/details")
    @Requires(Action.MEETING_EDIT)
    String revise(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SittingDetailsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Sitting sitting = changeable(id);
        check(sitting, form.details(), errors);
        if (errors.hasErrors()) {
            return page(sitting, model);
        }
        revision.revise(id, form.details(), form.getVersion(), user.actor());
        flash.addFlashAttribute("success", "会議の回・時刻・場所を直しました。購読している暦にも伝わります。");
        return "redirect:/meetings/{id}";
    }

    /** 回を変えないなら、昔の書き方のままでよい。 */
    private void check(Sitting sitting, SittingDetails typed, BindingResult errors) {
        checks.times(typed, errors);
        if (!Objects.equals(typed.number(), SittingDetails.of(sitting).number())) {
            checks.number(sitting.with(typed), errors);
        }
        if (sitting.state() == Sitting.State.CANCELLED) {
            errors.reject("fixed", "中止した会議は直せません。新しく会議を予定してください。");
        }
    }

    private Sitting changeable(long id) {
        Sitting sitting = sittings.get(id);
        permissions.demandOn(Action.MEETING_EDIT, bodies.get(sitting.bodyCode()).secretariatPost());
        return sitting;
    }

    private static String page(Sitting sitting, Model model) {
        model.addAttribute("sitting", sitting);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("会議", "/meetings"),
                        new Crumb(sitting.title(), "/meetings/" + sitting.id()),
                        new Crumb("回・時刻・場所を直す", null)));
        return "meeting/details";
    }
}
