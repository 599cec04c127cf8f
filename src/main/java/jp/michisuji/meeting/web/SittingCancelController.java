package jp.michisuji.meeting.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingCancellation;
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

/** 予定した会議を中止する。待っている議題がどこへ移るかを、先に見せる。 */
@Controller
class SittingCancelController {

    private final Sittings sittings;
    private final Bodies bodies;
    private final Deliberations deliberations;
    private final SittingCancellation cancellation;
    private final Permissions permissions;
    private final CurrentUser user;

    SittingCancelController(
            Sittings sittings,
            Bodies bodies,
            Deliberations deliberations,
            SittingCancellation cancellation,
            Permissions permissions,
            CurrentUser user) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.deliberations = deliberations;
        this.cancellation = cancellation;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/meetings/{id}/cancel")
    @Requires(Action.MEETING_EDIT)
    String ask(@PathVariable long id, @ModelAttribute("form") SittingCancel form, Model model) {
        Sitting sitting = changeable(id);
        form.setVersion(sitting.version());
        return page(sitting, model);
    }

    @PostMapping("/meetings/{id}/cancel")
    @Requires(Action.MEETING_EDIT)
    String cancel(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SittingCancel form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Sitting sitting = changeable(id);
        if (!sitting.state().toCome()) {
            errors.reject("fixed", "これから開く会議だけを中止できます。この会議は" + sitting.state().label() + "です。");
        }
        if (errors.hasErrors()) {
            return page(sitting, model);
        }
        cancellation.cancel(id, form.getReason().strip(), form.getVersion(), user.actor());
        flash.addFlashAttribute("success", sitting.title() + "を中止しました。待っていた議題は" + successor(sitting) + "。");
        return "redirect:/meetings/{id}";
    }

    private Sitting changeable(long id) {
        Sitting sitting = sittings.get(id);
        permissions.demandOn(Action.MEETING_EDIT, bodies.get(sitting.bodyCode()).secretariatPost());
        return sitting;
    }

    private String successor(Sitting sitting) {
        return cancellation
                .successor(sitting)
                .map(next -> next.title() + "（" + next.dateInWords() + "）へ移ります")
                .orElse("次回未定になります");
    }

    private String page(Sitting sitting, Model model) {
        long waiting = deliberations.ofSitting(sitting.id()).stream()
                .filter(it -> it.open())
                .count();
        model.addAttribute("sitting", sitting);
        model.addAttribute("waiting", waiting);
        model.addAttribute("successor", successor(sitting));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("会議", "/meetings"),
                        new Crumb(sitting.title(), "/meetings/" + sitting.id()),
                        new Crumb("中止する", null)));
        return "meeting/cancel";
    }
}
