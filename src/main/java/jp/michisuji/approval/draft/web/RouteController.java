package jp.michisuji.approval.draft.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.draft.RouteAddition;
import jp.michisuji.approval.draft.RouteAdditions;
import jp.michisuji.approval.draft.RouteExtension;
import jp.michisuji.approval.draft.RoutePlanning;
import jp.michisuji.approval.register.ApprovalAudience;
import jp.michisuji.approval.register.PostNames;
import jp.michisuji.web.Choice;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.RefusedInputException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 回議に付す前に、経路に合議と供覧の職を加える。 */
@Controller
@Requires(Action.APPROVAL_DRAFT)
class RouteController {

    private final ApprovalAudience audience;
    private final RoutePlanning planning;
    private final RouteAdditions additions;
    private final RouteExtension extension;
    private final PostNames posts;
    private final CurrentUser user;

    RouteController(
            ApprovalAudience audience,
            RoutePlanning planning,
            RouteAdditions additions,
            RouteExtension extension,
            PostNames posts,
            CurrentUser user) {
        this.audience = audience;
        this.planning = planning;
        this.additions = additions;
        this.extension = extension;
        this.posts = posts;
        this.user = user;
    }

    @GetMapping("/approvals/{id}/route")
    String ask(@PathVariable long id, @ModelAttribute("form") RouteAdditionInput form, Model model) {
        return show(draft(id), model);
    }

    @PostMapping("/approvals/{id}/route")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RouteAdditionInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Approval draft = draft(id);
        if (!errors.hasErrors()) {
            add(draft, form, errors);
        }
        if (errors.hasErrors()) {
            return show(draft, model);
        }
        flash.addFlashAttribute(
                "success", posts.of(form.getPost()) + "を" + form.getKind().label() + "に加えました。");
        return "redirect:/approvals/{id}/route";
    }

    @PostMapping("/approvals/{id}/route/{addition}/remove")
    String remove(@PathVariable long id, @PathVariable("addition") long additionId, RedirectAttributes flash) {
        Approval draft = draft(id);
        extension.remove(id, additionId, user.actorAs(draft.drafterPost()));
        flash.addFlashAttribute("success", "加えた職を経路から除きました。");
        return "redirect:/approvals/{id}/route";
    }

    private void add(Approval draft, RouteAdditionInput form, BindingResult errors) {
        try {
            extension.add(
                    draft.id(),
                    form.getKind(),
                    form.getPost(),
                    form.getReason().strip(),
                    user.actorAs(draft.drafterPost()));
        } catch (RefusedInputException refused) {
            errors.rejectValue(refused.field(), "refused", refused.getMessage());
        }
    }

    private Approval draft(long id) {
        Approval draft = audience.own(id);
        if (draft.number() != null) {
            throw new ConflictException(draft.name() + "は、既に回議に付しました。経路は変えられません");
        }
        return draft;
    }

    private String show(Approval draft, Model model) {
        model.addAttribute("approval", draft);
        model.addAttribute("plan", planning.of(draft));
        model.addAttribute("additions", additions.of(draft.id()));
        model.addAttribute("posts", posts.all());
        model.addAttribute(
                "postChoices",
                posts.addable().stream()
                        .map(post -> Choice.of(post.code(), post.name()))
                        .toList());
        model.addAttribute(
                "kinds",
                Arrays.stream(RouteAddition.Kind.values())
                        .map(kind -> Choice.of(kind.name(), kind.label()))
                        .toList());
        model.addAttribute("crumbs", DraftPage.crumbs(draft, "経路に加える"));
        return "approvals/route";
    }
}
