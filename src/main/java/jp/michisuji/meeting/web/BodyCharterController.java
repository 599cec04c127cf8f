package jp.michisuji.meeting.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.access.WorkingPosts;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.BodyCharter;
import jp.michisuji.organization.Organization;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 会議体の定めを改め、構成員を加え、外す。 */
@Controller
class BodyCharterController {

    private final Bodies bodies;
    private final BodyCharter charter;
    private final Organization organization;
    private final WorkingPosts workers;
    private final Permissions permissions;
    private final CurrentUser user;

    BodyCharterController(
            Bodies bodies,
            BodyCharter charter,
            Organization organization,
            WorkingPosts workers,
            Permissions permissions,
            CurrentUser user) {
        this.bodies = bodies;
        this.charter = charter;
        this.organization = organization;
        this.workers = workers;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/meetings/bodies/{code}/charter")
    @Requires(Action.BODY_EDIT)
    String ask(@PathVariable String code, Model model) {
        Body body = changeable(code);
        model.addAttribute("form", BodyCharterForm.of(body));
        return page(body, model);
    }

    @PostMapping("/meetings/bodies/{code}/charter")
    @Requires(Action.BODY_EDIT)
    String revise(
            @PathVariable String code,
            @Valid @ModelAttribute("form") BodyCharterForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Body body = changeable(code);
        known(form.getChairPost(), "chairPost", errors);
        known(form.getSecretariatPost(), "secretariatPost", errors);
        if (!BodyCharterForm.sealOf(body).equals(form.getSeen())) {
            errors.reject("changed", "見ていた間に、他の職員が定めを改めました。開き直して確かめてください。");
        }
        if (errors.hasErrors()) {
            return page(body, model);
        }
        charter.revise(body, form.revised(body), user.actor());
        flash.addFlashAttribute("success", body.name() + "の定めを改めました。");
        return "redirect:/meetings/bodies/{code}";
    }

    @PostMapping("/meetings/bodies/{code}/members")
    @Requires(Action.BODY_EDIT)
    String add(@PathVariable String code, @RequestParam(defaultValue = "") String post, RedirectAttributes flash) {
        Body body = changeable(code);
        organization
                .findPost(post)
                .ifPresentOrElse(
                        found -> {
                            charter.add(code, post, user.actor());
                            flash.addFlashAttribute("success", body.name() + "の構成員に" + found.name() + "を加えました。");
                        },
                        () -> flash.addFlashAttribute("error", "構成員に加える職を選んでください。"));
        return "redirect:/meetings/bodies/{code}";
    }

    @PostMapping("/meetings/bodies/{code}/members/{post}/removal")
    @Requires(Action.BODY_EDIT)
    String remove(@PathVariable String code, @PathVariable String post, RedirectAttributes flash) {
        Body body = changeable(code);
        charter.remove(code, post, user.actor());
        flash.addFlashAttribute("success", body.name() + "の構成員から外しました。");
        return "redirect:/meetings/bodies/{code}";
    }

    private void known(String post, String field, BindingResult errors) {
        if (post != null && !post.isBlank() && organization.findPost(post).isEmpty()) {
            errors.rejectValue(field, "unknown", "職を選び直してください。");
        }
    }

    private Body changeable(String code) {
        Body body = bodies.get(code);
        permissions.demandOn(Action.BODY_EDIT, body.secretariatPost());
        return body;
    }

    private String page(Body body, Model model) {
        model.addAttribute("body", body);
        model.addAttribute(
                "posts",
                workers.all().stream()
                        .map(post -> Choice.of(post.code(), post.name()))
                        .toList());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("会議", "/meetings"),
                        new Crumb(body.name(), "/meetings/bodies/" + body.code()),
                        new Crumb("定めを改める", null)));
        return "meeting/charter";
    }
}
